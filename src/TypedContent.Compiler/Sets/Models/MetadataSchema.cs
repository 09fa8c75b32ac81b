using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Articles.Metadata;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Sets.Naming;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sets.Models;

/// <summary>The type of a front matter key's values.</summary>
public enum MetadataType
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>A list of texts; a single value is a list of one.</summary>
    List,

    /// <summary>A day.</summary>
    Date,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>A locale.</summary>
    Locale,

    /// <summary>How the article was translated.</summary>
    TranslationType,
}

/// <summary>A key that occurs in the set, its property and its type.</summary>
public readonly record struct MetadataKey(string Key, string Name, MetadataType Type);

/// <summary>The front matter keys of a content set, each with one type everywhere.</summary>
public static class MetadataSchema
{
    /// <summary>Keys of Microsoft Learn that are written in lower case throughout, in words.</summary>
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

    /// <summary>The keys of <paramref name="variants"/>, sorted.</summary>
    public static EquatableArray<MetadataKey> Of(IEnumerable<ArticleVariant> variants)
    {
        var types = new SortedDictionary<string, MetadataType>(StringComparer.Ordinal);
        foreach (var variant in variants)
        {
            foreach (var entry in variant.Metadata)
            {
                var type = TypeOf(entry);
                types[entry.Key] = types.TryGetValue(entry.Key, out var known) ? Join(known, type) : type;
            }
        }

        var keys = types.Keys.ToList();
        var names = new NameScope("In", "Values", "Keys").Assign([.. keys.Select(Candidates)]);
        return new EquatableArray<MetadataKey>(keys.Select((key, i) => new MetadataKey(key, names[i], types[key])));
    }

    /// <summary>Whether <paramref name="variant"/> has a value of the right type for <paramref name="key"/>.</summary>
    public static bool Has(ArticleVariant variant, MetadataKey key)
    {
        foreach (var entry in variant.Metadata)
        {
            if (entry.Key == key.Key)
            {
                return key.Type switch
                {
                    MetadataType.Date => MetadataDate.TryParse(entry.Value, out _),
                    MetadataType.Locale => LocaleName.IsLocale(entry.Value),
                    _ => true,
                };
            }
        }

        return false;
    }

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

    /// <summary><c>ms.date</c> is <c>Date</c>; <c>ms.author</c> is <c>MsAuthor</c>, since <c>author</c> is somebody else.</summary>
    private static IReadOnlyList<string> Candidates(string key)
    {
        var name = Identifier.From(key);
        var hashed = $"{(name.Length == 0 ? "Key" : name)}_{ContentHash.Digits(ContentHash.Of(key.AsSpan()))}";
        return key.StartsWith("ms.", StringComparison.Ordinal) && key is not ("ms.author" or "ms.title" or "ms.description")
            ? [Words.TryGetValue(key, out var words) ? words : Identifier.From(key.Substring("ms.".Length)), name, hashed]
            : [name, hashed];
    }
}
