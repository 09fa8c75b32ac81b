using System.Text;
using System.Text.RegularExpressions;
using TypedContent.Compiler;
using TypedContent.Compiler.Articles.Inlines;
using TypedContent.Compiler.Exchange;
using TypedContent.Compiler.Exchange.Import;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Sets;
using TypedContent.Compiler.Sets.Locks;
using TypedContent.Compiler.Settings;
using TypedContent.Compiler.Status;
using TypedContent.Compiler.Text;
using TypedContent.Tool.Formats;

namespace TypedContent.Tool.Tests.Exchange;

/// <summary>Represents articles that are exchanged with translators through the bytes of a file.</summary>
internal sealed partial class ExchangeContent
{
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ExchangeSet> _sets = new(StringComparer.Ordinal);

    /// <summary>Gets or sets the content set.</summary>
    public ContentCompilation Compilation => field ??= ContentCompilation.Create(
        _texts.Select(pair => new ArticleFile(new ArticleOrigin(pair.Key, pair.Key), pair.Value)), new ContentOptions { Namespace = "App.Content" }).WithLock(LockReader.Read(Lock, "typedcontent.lock"));

    /// <summary>Gets the text of the lock.</summary>
    public string Lock { get; init; } = "typedcontent.lock 1\n";

    /// <summary>Gets the text of a file.</summary>
    public string this[string path] => _texts[path];

    /// <summary>Adds a file.</summary>
    public ExchangeContent With(string path, string text)
    {
        _texts[path] = text;
        return this;
    }

    /// <summary>Returns the texts.</summary>
    public ExchangeSet Texts(string locale = "de-DE") => _sets.TryGetValue(locale, out var set) ? set : _sets[locale] = ContentExport.Of(Compilation, locale);

    /// <summary>Returns the contents of a file of translators.</summary>
    public static byte[] Write(ExchangeSet set, ExchangeFormat format) => ExchangeFile.Write(set, format, new TextNotes("/", null, set.TargetLocale));

    /// <summary>Returns what the import of a file writes.</summary>
    public ImportPlan Import(byte[] contents, bool isEscaping = false, string? locale = null) =>
        ContentImport.Plan(Compilation, ExchangeFile.Read(contents), new ImportOptions(locale, isEscaping));

    /// <summary>Returns what the import of translations writes, by their source texts.</summary>
    public ImportPlan Import(ExchangeFormat format, Func<ExchangeUnit, InlineContent?> translate, bool isEscaping = false, string locale = "de-DE")
    {
        var set = Texts(locale);
        return Import(WithDigestsOf(Write(set, format), Write(set.Select(unit => unit with { Target = translate(unit), State = unit.State == TextState.Current ? unit.State : TextState.Unknown }), format)), isEscaping, locale);
    }

    /// <summary>Returns the content after an import.</summary>
    public ExchangeContent After(ImportPlan plan)
    {
        var after = new ExchangeContent { Lock = plan.Lock ?? Lock };
        foreach (var (path, text) in _texts.Concat(plan.Files.Select(file => KeyValuePair.Create(file.FilePath, file.After))))
        {
            after.With(path, text);
        }

        return after;
    }

    /// <summary>Returns words in place of those of a text, with the same codes.</summary>
    public static InlineContent Translate(InlineContent content, Func<string, string> translate) =>
        new(new EquatableArray<InlinePart>(content.Parts.Select(part => part.IsText ? OfWords(translate(part.Value)) : part)));

    /// <summary>Returns a file of translators with what an export states of the translations that it had.</summary>
    private static byte[] WithDigestsOf(byte[] exported, byte[] translated)
    {
        var digests = new Queue<string>(Digest().Matches(Encoding.UTF8.GetString(exported)).Select(match => match.Value));
        return Encoding.UTF8.GetBytes(Digest().Replace(Encoding.UTF8.GetString(translated), _ => digests.Dequeue()));
    }

    [GeneratedRegex("""(?<= extradata="|exported translation: )(?:none|[0-9a-f]{12})""")]
    private static partial Regex Digest();

    private static InlinePart OfWords(string words) => InlineContent.OfText(words).Parts[0];
}
