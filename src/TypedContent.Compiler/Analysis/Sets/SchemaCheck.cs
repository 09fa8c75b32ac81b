using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Articles.Metadata;
using TypedContent.Compiler.Diagnostics.Rules;
using TypedContent.Compiler.Sets.Schemas;

namespace TypedContent.Compiler.Analysis.Sets;

/// <summary>Compares the front matter of articles with their schemas (TC3006 to TC3011).</summary>
/// <remarks>A translation may leave out what the first file of the article has, as the runtime library then reads it from there.</remarks>
internal static class SchemaCheck
{
    /// <summary>Checks a set.</summary>
    public static void Check(SetContext set)
    {
        if (set.Schemas.All.Count == 0)
        {
            return;
        }

        var rules = new SchemaRuleCheck();
        foreach (var article in set.Articles)
        {
            if (set.Schemas.Of(article.Path) is not { } schema)
            {
                continue;
            }

            var first = new SchemaFile(schema, article.Variants[0], null);
            foreach (var variant in article.Variants)
            {
                var file = variant == first.Variant ? first : new SchemaFile(schema, variant, first);
                Check(set, file, rules);
            }
        }

        set.IsIncomplete |= rules.IsStopped;
    }

    private static void Check(SetContext set, SchemaFile file, SchemaRuleCheck rules)
    {
        foreach (var property in file.Schema.Properties)
        {
            if (file.Own(property.Key) is { } own)
            {
                CheckValues(set, file.Variant, property, own, rules);
            }
            else if (file.MappingOf(property.Key) is { } mapping)
            {
                ReportMapping(set, file.Variant, property, mapping);
            }
            else if (!file.Variant.IsPartial && !file.IsMapping(property.Key))
            {
                CheckMissing(set, file, property);
            }
        }

        if (!file.IsPartial)
        {
            SchemaConditionCheck.Check(set, file);
        }
    }

    private static void CheckMissing(SetContext set, SchemaFile file, SchemaProperty property)
    {
        var (key, name) = (property.Key, file.Schema.Name);
        if (property.AllowsEmpty && file.HasEmpty(key))
        {
            return;
        }

        var empty = file.PlaceOfKey(key);
        var similar = empty is null ? file.SimilarTo(property) : null;
        if (property.IsRequired && file.Find(key) is null && !file.IsPartial)
        {
            var example = SchemaWording.ExampleOf(property);
            set.Report(file.Variant, empty is { } place
                ? MissingSchemaKey.Empty(place, key, name, example)
                : MissingSchemaKey.At(similar is null ? default : file.PlaceOfKey(similar) ?? default, key, name, similar, example));
        }
        else if (similar is not null)
        {
            set.Report(file.Variant, MisspeltSchemaKey.At(file.PlaceOfKey(similar) ?? default, similar, name, key));
        }
    }

    private static void ReportMapping(SetContext set, ArticleVariant file, SchemaProperty property, MetadataMapping mapping) => set.Report(file, IllTypedValue.At(
        mapping.Place,
        property.Key,
        mapping.Text,
        property.IsList ? "a list of values" : SchemaWording.NameOf(property.Type),
        $"write '{property.Key}: {SchemaWording.ExampleOf(property)}' in place of the keys in it"));

    private static void CheckValues(SetContext set, ArticleVariant file, SchemaProperty property, MetadataEntry entry, SchemaRuleCheck rules)
    {
        var place = file.PlaceOf(property.Key);
        if (entry.Form == MetadataForm.List && !property.IsList)
        {
            set.Report(file, IllTypedValue.At(place, property.Key, string.Join(", ", entry.Values), "one value", "write one value in place of the list"));
            return;
        }

        for (var i = 0; i < entry.Values.Count; i++)
        {
            var value = entry.Values[i];
            var at = file.PlaceOf(property.Key, i);
            if (property.Type == SchemaValueType.Enumeration && !SchemaValue.IsValid(property, value))
            {
                set.Report(file, ValueOutOfList.At(at, property.Key, value, SchemaWording.SimilarOf(value, property.Names), SchemaWording.List(property.Names)));
            }
            else if (!SchemaValue.IsValid(property, value))
            {
                set.Report(file, IllTypedValue.At(at, property.Key, value, SchemaWording.NameOf(property.Type), SchemaWording.Advise(property, value)));
            }
            else if (property.Allowed.Count > 0 && !property.Allowed.Any(allowed => SchemaValue.AreEqual(property.Type, allowed, value)))
            {
                set.Report(file, ValueOutOfList.At(at, property.Key, value, SchemaWording.SimilarOf(value, property.Allowed), SchemaWording.List(property.Allowed)));
            }
            else
            {
                rules.CheckValue(property, value, (violation, message) => set.Report(file, DisallowedValue.At(at, property.Key, value, violation, message)));
            }
        }

        SchemaRuleCheck.CheckCount(property, entry.Values, (violation, message) =>
            set.Report(file, DisallowedValue.At(place, property.Key, string.Join(", ", entry.Values), violation, message)));
    }
}
