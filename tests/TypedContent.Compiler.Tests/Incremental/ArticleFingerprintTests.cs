using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Incremental;
using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;

namespace TypedContent.Compiler.Tests.Incremental;

/// <summary>Tests that a fingerprint depends on everything that other articles use.</summary>
public sealed class ArticleFingerprintTests
{
    // The texts of an article, which only its own record has, and offsets, which no diagnostic shows.
    private static readonly HashSet<string> s_left = ["Units", "OwnedTexts", "Title", "Description", "MetadataPlaces.Key.Start", "MetadataPlaces.Key.Length", "MetadataPlaces.Value.Start", "MetadataPlaces.Value.Length", "MetadataPlaces.Items.Start", "MetadataPlaces.Items.Length", "Mappings.Place.Start", "Mappings.Place.Length"];

    [Fact]
    public void Each_property_of_an_article_counts_but_its_texts()
    {
        var variant = Reader.Variant("---\ntags: [a, b]\ntitle: A\nowner: {name: A}\n---\n# A `code`\n\n[x](y.md)\n\n<a id=\"z\"></a>\n\n## B _c_\n\n:::image type=\"content\" source=\"a.png\" alt-text=\"A\":::\n") with { SiteAnchors = [new ArticleAnchor("s", 0)], Place = "x" };
        Assert.All([variant.Headings.Count, variant.Anchors.Count, variant.Links.Count, variant.Metadata.Count, variant.Mappings.Count], count => Assert.InRange(count, 1, 10));
        var expected = Bytes(variant);

        var ignored = Changes(variant).Where(change => Bytes((ArticleVariant)change.Changed).SequenceEqual(expected)).Select(change => change.Name).ToHashSet();

        Assert.Equal(s_left.Order(), ignored.Where(name => !name.StartsWith("Units.", StringComparison.Ordinal) && !name.StartsWith("OwnedTexts.", StringComparison.Ordinal)).Order());
    }

    private static byte[] Bytes(ArticleVariant variant)
    {
        using var content = new MemoryStream();
        using var writer = new BinaryWriter(content, Encoding.UTF8);
        ArticleFingerprint.Write(writer, variant);
        return content.ToArray();
    }

    /// <summary>Returns a copy of a record for each of its values, and for each value in it, with another value there.</summary>
    private static IEnumerable<(string Name, object Changed)> Changes(object record)
    {
        foreach (var property in record.GetType().GetProperties().Where(property => property.CanWrite && property.GetIndexParameters().Length == 0))
        {
            foreach (var (name, value) in Other(property.GetValue(record), property.PropertyType))
            {
                var copy = record.GetType().IsValueType ? RuntimeHelpers.GetObjectValue(record) : record.GetType().GetMethod("<Clone>$")!.Invoke(record, [])!;
                property.SetValue(copy, value);
                yield return (property.Name + name, copy);
            }
        }
    }

    private static IEnumerable<(string Name, object? Value)> Other(object? value, Type type)
    {
        switch (value)
        {
            case string text:
                return [(string.Empty, text + "x")];
            case null when type == typeof(string):
                return [(string.Empty, "x")];
            case bool or int or ulong or uint:
                return [(string.Empty, Convert.ChangeType(value is true ? 0 : value is false ? 1 : Convert.ToInt64(value, null) + 1, type, null))];
            case Enum:
                return [(string.Empty, Enum.ToObject(type, Convert.ToInt32(value, null) == 0 ? 1 : 0))];
            case IEnumerable items:
                return OtherItems([.. items.Cast<object>()], type);
            case null:
                return [];
            default:
                return Changes(value).Select(change => ("." + change.Name, (object?)change.Changed));
        }
    }

    private static IEnumerable<(string Name, object? Value)> OtherItems(object[] items, Type type)
    {
        var item = type.GetGenericArguments()[0];
        if (items.Length == 0)
        {
            return type.Name.StartsWith("EquatableArray", StringComparison.Ordinal) ? [(string.Empty, Array(item, [Empty(item)]))] : [];
        }

        var changed = Other(items[0], item).Select(other => (other.Name.Length == 0 ? string.Empty : other.Name, (object?)Array(item, [other.Value!, .. items.Skip(1)])));
        return [.. changed, .. items.Length > 1 ? new[] { (string.Empty, (object?)Array(item, [.. items.Skip(1)])) } : []];
    }

    private static object Empty(Type type) => type == typeof(string) ? "x" : type.IsValueType ? Activator.CreateInstance(type)! : RuntimeHelpers.GetUninitializedObject(type);

    private static object Array(Type item, object[] items)
    {
        var array = System.Array.CreateInstance(item, items.Length);
        items.CopyTo(array, 0);
        return typeof(ArticleFingerprintTests).GetMethod(nameof(Equatable), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(item).Invoke(null, [array])!;
    }

    private static TypedContent.Compiler.Text.EquatableArray<T> Equatable<T>(T[] items)
        where T : IEquatable<T> => new(items);
}
