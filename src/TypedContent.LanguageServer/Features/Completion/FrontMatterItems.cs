using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Browsing;
using TypedContent.Compiler.Sets.Models;
using TypedContent.Compiler.Sets.Schemas;
using TypedContent.LanguageServer.Protocol;
using TypedContent.LanguageServer.Text;
using TypedContent.LanguageServer.Workspaces;

namespace TypedContent.LanguageServer.Features.Completion;

/// <summary>Completes keys and values of front matter with those of its type in C#, and with those of the other articles.</summary>
internal static class FrontMatterItems
{
    private const int Property = 10;
    private const int Value = 12;
    private const string Fence = "---";

    private static readonly string[] s_truths = ["true", "false"];

    /// <summary>Determines whether an offset is between the lines of hyphens at the beginning of a file.</summary>
    public static bool IsInFrontMatter(string text, int offset)
    {
        if (!text.StartsWith(Fence, StringComparison.Ordinal) || offset <= Fence.Length)
        {
            return false;
        }

        // While it is written, front matter may have no end.
        var end = text.IndexOf("\n" + Fence, Fence.Length - 1, StringComparison.Ordinal);
        return end < 0 || offset <= end;
    }

    /// <summary>Returns the items for a position.</summary>
    public static CompletionList At(ContentSnapshot snapshot, ArticleVariant variant, DocumentText text, int offset)
    {
        var schema = snapshot.Compilation.Schemas?.Of(variant.Path);
        var line = text.PositionOf(offset).Line;
        var before = text.Value[text.StartOf(line)..offset];
        var colon = before.IndexOf(':', StringComparison.Ordinal);
        if (colon >= 0)
        {
            return Values(snapshot, schema, before[..colon].Trim(), before[(colon + 1)..].TrimStart(), text, offset);
        }

        return before.TrimStart().StartsWith('-') && KeyAbove(text, line) is { } list
            ? Values(snapshot, schema, list, before.TrimStart()[1..].TrimStart(), text, offset)
            : Keys(snapshot, schema, before.TrimStart(), text, offset);
    }

    /// <summary>Returns the word for a type.</summary>
    public static string NameOf(MetadataType type) => type switch
    {
        MetadataType.List => "list of texts",
        MetadataType.Date => "date",
        MetadataType.Boolean => "true or false",
        MetadataType.Locale => "locale",
        MetadataType.TranslationType => "type of translation",
        _ => "text",
    };

    private static CompletionList Keys(ContentSnapshot snapshot, ArticleSchema? schema, string written, DocumentText text, int offset)
    {
        var stated = text.Value[..Math.Max(0, text.Value.IndexOf("\n---", 2, StringComparison.Ordinal))].Split('\n').Select(line => line.Split(':')[0].Trim()).ToHashSet(StringComparer.Ordinal);
        var required = snapshot.Compilation.Options.RequiredMetadata;
        var keys = (schema?.Properties ?? []).Select(property => (property.Key, Type: property.IsRequired ? $"{schema!.Name}, required" : schema!.Name))
            .Concat(snapshot.Compilation.Schema.Select(key => (key.Key, Type: NameOf(key.Type)))).Concat(required.Select(key => (Key: key, Type: "required"))).DistinctBy(key => key.Key);
        return CompletionItems.List(keys.Where(key => key.Key == written || !stated.Contains(key.Key)).Select(key => new CompletionCandidate(key.Key + ": ", key.Type)), Property, written, text, offset);
    }

    private static CompletionList Values(ContentSnapshot snapshot, ArticleSchema? schema, string key, string written, DocumentText text, int offset)
    {
        var property = schema?.KeyFor(key) is { } known ? schema.Properties.First(property => property.Key == known) : null;
        IEnumerable<string> values = property?.Type switch
        {
            _ when property?.Allowed.Count > 0 => property.Allowed,
            SchemaValueType.Enumeration => property!.Names,
            SchemaValueType.Boolean => s_truths,
            SchemaValueType.Article => snapshot.Compilation.Index.Paths,
            _ => KnownValues(snapshot, key),
        };
        return CompletionItems.List(values.Select(value => new CompletionCandidate(value, string.Empty)), Value, written, text, offset);
    }

    private static IEnumerable<string> KnownValues(ContentSnapshot snapshot, string key)
    {
        var type = snapshot.Compilation.Schema.FirstOrDefault(known => known.Key == key) is { Key: not null } known ? known.Type : MetadataType.Text;
        return type switch
        {
            MetadataType.Boolean => s_truths,
            MetadataType.Locale => snapshot.Compilation.Locales,
            _ => UsualValues(snapshot, key),
        };
    }

    /// <summary>Returns the values that several articles have, the most frequent first. What each article has for itself, such as its title, is of no use.</summary>
    private static IEnumerable<string> UsualValues(ContentSnapshot snapshot, string key) =>
        snapshot.Compilation.Documents.SelectMany(document => document.Variant.Metadata.Where(entry => entry.Key == key).SelectMany(entry => entry.Values))
            .GroupBy(value => value, StringComparer.Ordinal).Where(group => group.Count() > 1).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).Select(group => group.Key);

    private static string? KeyAbove(DocumentText text, int line)
    {
        for (var at = line - 1; at > 0; at--)
        {
            var above = text.LineAt(at).ToString();
            if (!above.TrimStart().StartsWith('-'))
            {
                return above.Contains(':', StringComparison.Ordinal) ? above.Split(':')[0].Trim() : null;
            }
        }

        return null;
    }
}
