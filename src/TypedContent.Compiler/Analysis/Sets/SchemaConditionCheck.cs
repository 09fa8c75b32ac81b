using TypedContent.Compiler.Diagnostics.Rules;
using TypedContent.Compiler.Sets.Schemas;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Analysis.Sets;

/// <summary>Reports front matter that violates the conditions of a schema (TC3011).</summary>
internal static class SchemaConditionCheck
{
    /// <summary>Checks a file. What it has only from the first file of the article is reported there.</summary>
    public static void Check(SetContext set, SchemaFile file)
    {
        foreach (var property in file.Schema.Properties)
        {
            var holding = !file.Has(property.Key) ? property.Conditions.FirstOrDefault(condition => Holds(file, condition)) : null;
            if (holding is not null && file.Owns(holding.Key))
            {
                var reason = holding.Value is null ? $"has '{holding.Key}' and lacks '{property.Key}'"
                    : $"lacks '{property.Key}', although '{holding.Key}' is '{holding.Value}'";
                Report(file.PlaceOfKey(holding.Key), reason, $"add '{property.Key}: {SchemaWording.ExampleOf(property)}'");
            }
        }

        foreach (var choice in file.Schema.Choices)
        {
            var present = choice.Keys.Where(file.Has).ToList();
            if (present.Count == 0)
            {
                // That a key is missing that is required by itself is reported there.
                if (file.Schema.Properties.Any(property => property.IsRequired && choice.Keys.Contains(property.Key)))
                {
                    continue;
                }

                Report(null, $"has none of {SchemaWording.List(choice.Keys)}", "add one of them");
            }
            else if (present.Count > 1 && present.Any(file.Owns))
            {
                var inherited = present.Where(key => !file.Owns(key)).ToList();
                Report(
                    present.Skip(1).Concat(present).Select(file.PlaceOfKey).FirstOrDefault(place => place is not null),
                    $"has {SchemaWording.Join(present)}" + (inherited.Count == 0 ? string.Empty : $", of which {SchemaWording.Join(inherited)} {(inherited.Count == 1 ? "is" : "are")} in {file.FirstName}"),
                    "keep one of them");
            }
        }

        void Report(FileSpan? place, string violation, string advice) =>
            set.Report(file.Variant, ViolatedCondition.At(place ?? default, violation, file.Schema.Name, advice));
    }

    private static bool Holds(SchemaFile file, SchemaCondition condition) =>
        file.Find(condition.Key) is { } other && (condition.Value is null || other.Values.Any(value => SchemaValue.AreEqual(TypeOf(file, condition.Key), condition.Value, value)));

    private static SchemaValueType TypeOf(SchemaFile file, string key) =>
        file.Schema.Properties.FirstOrDefault(property => property.Key == key)?.Type ?? SchemaValueType.Text;
}
