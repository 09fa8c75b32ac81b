using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Articles.Metadata;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Sets.Naming;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sets.Models;

/// <summary>Specifies the type of the values of a front matter key.</summary>
public enum MetadataType
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>A list of texts. A single value is a list of one.</summary>
    List,

    /// <summary>A date without a time.</summary>
    Date,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>A locale.</summary>
    Locale,

    /// <summary>A type of translation, such as by a person or by a machine.</summary>
    TranslationType,
}

/// <summary>Represents a front matter key of a content set, the name of its property and its type.</summary>
public readonly record struct MetadataKey(string Key, string Name, MetadataType Type)
{
    /// <summary>Gets a value that indicates whether the property may be null even for articles that have the key.</summary>
    public bool IsOptional { get; init; }
}

/// <summary>Determines the front matter keys of a content set. A key has the same type in every article.</summary>
public static class MetadataSchema
{
    /// <summary>The names of Microsoft Learn's keys that consist of several words without separators.</summary>
    private static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal)
    {
        ["ms.assetid"] = "AssetId",
        ["ms.contentlocale"] = "ContentLocale",
        ["ms.devlang"] = "DevLang",
        ["ms.lasthandoff"] = "LastHandoff",
        ["ms.localizationpriority"] = "LocalizationPriority",
        ["ms.locfileid"] = "LocFileId",
        ["ms.openlocfilehash"] = "OpenLocFileHash",
        ["ms.sourcegitcommit"] = "SourceGitCommit",
        ["ms.translationtype"] = "TranslationType",
    };

    /// <summary>Returns the keys of <paramref name="articles"/>, each in all its locales, sorted.</summary>
    public static EquatableArray<MetadataKey> Of(IReadOnlyCollection<IReadOnlyList<ArticleVariant>> articles)
    {
        var types = new SortedDictionary<string, MetadataType>(StringComparer.Ordinal);
        foreach (var entry in articles.SelectMany(variants => variants).SelectMany(variant => variant.Metadata))
        {
            var type = TypeOf(entry);
            types[entry.Key] = types.TryGetValue(entry.Key, out var known) ? Join(known, type) : type;
        }

        var keys = types.Keys.ToList();
        var names = new NameScope("In", "Values", "Keys").Assign([.. keys.Select(Candidates)]);
        var schema = new EquatableArray<MetadataKey>(keys.Select((key, i) => new MetadataKey(key, names[i], types[key])));
        return MetadataShapeLimit.Apply(schema, articles);
    }

    /// <summary>Returns the keys of <paramref name="schema"/> that all <paramref name="variants"/> have, with values of the right types.</summary>
    public static EquatableArray<string> RequiredOf(IReadOnlyList<ArticleVariant> variants, EquatableArray<MetadataKey> schema)
    {
        HashSet<string>? required = null;
        foreach (var variant in variants)
        {
            var own = new HashSet<string>(
                variant.Metadata.Where(entry => Find(schema, entry.Key) is { IsOptional: false } key && IsValid(entry, key.Type)).Select(entry => entry.Key), StringComparer.Ordinal);
            required?.IntersectWith(own);
            required ??= own;
        }

        return new EquatableArray<string>((required ?? []).OrderBy(key => key, StringComparer.Ordinal));
    }

    /// <summary>Determines whether two forms of a file have the same keys, with values of the same types, so that they make no difference for a schema.</summary>
    internal static bool AreAlike(ArticleVariant left, ArticleVariant right) =>
        left.Metadata == right.Metadata || left.Metadata.Select(Use).SequenceEqual(right.Metadata.Select(Use));

    /// <summary>Determines whether the value of <paramref name="entry"/> has the type of its key.</summary>
    internal static bool IsValid(MetadataEntry entry, MetadataType type) => type switch
    {
        MetadataType.Date => MetadataDate.TryParse(entry.Value, out _),
        MetadataType.Locale => LocaleName.IsLocale(entry.Value),
        _ => true,
    };

    /// <summary>Returns the key called <paramref name="name"/> in <paramref name="schema"/>, which is sorted; null if there is none.</summary>
    private static MetadataKey? Find(EquatableArray<MetadataKey> schema, string name)
    {
        int low = 0, high = schema.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = string.CompareOrdinal(schema[middle].Key, name) < 0 ? (middle + 1, high) : (low, middle);
        }

        return low < schema.Count && schema[low].Key == name ? schema[low] : null;
    }

    private static (string Key, MetadataType Type, bool IsValid) Use(MetadataEntry entry) => (entry.Key, TypeOf(entry), IsValid(entry, TypeOf(entry)));

    private static MetadataType TypeOf(MetadataEntry entry) => entry.Key switch
    {
        _ when MetadataDate.IsTyped(entry.Key) => MetadataType.Date,
        "ms.contentlocale" => MetadataType.Locale,
        "ms.translationtype" => MetadataType.TranslationType,
        _ when entry.Form == MetadataForm.List => MetadataType.List,
        _ when !entry.IsQuoted && entry.Value is "true" or "false" => MetadataType.Boolean,
        _ => MetadataType.Text,
    };

    private static MetadataType Join(MetadataType left, MetadataType right) =>
        left == right ? left
        : left == MetadataType.List || right == MetadataType.List ? MetadataType.List
        : MetadataType.Text;

    /// <summary>Returns <c>Date</c> first for <c>ms.date</c>, but <c>MsAuthor</c> for <c>ms.author</c>: <c>author</c> is another key.</summary>
    private static IReadOnlyList<string> Candidates(string key)
    {
        var name = Identifier.From(key);
        var hashed = $"{(name.Length == 0 ? "Key" : name)}_{ContentHash.Digits(ContentHash.Of(key.AsSpan()))}";
        return key.StartsWith("ms.", StringComparison.Ordinal) && key is not ("ms.author" or "ms.title" or "ms.description")
            ? [Words.TryGetValue(key, out var words) ? words : Identifier.From(key.Substring("ms.".Length)), name, hashed]
            : [name, hashed];
    }
}
