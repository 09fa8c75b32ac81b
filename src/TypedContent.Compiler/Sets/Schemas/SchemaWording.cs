using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sets.Schemas;

/// <summary>Provides the wording of messages about the values of a schema.</summary>
internal static class SchemaWording
{
    private const int MostListed = 20;

    /// <summary>Returns what a value of a key is, with an article.</summary>
    public static string NameOf(SchemaValueType type) => type switch
    {
        SchemaValueType.Boolean => "'true' or 'false'",
        SchemaValueType.WholeNumber or SchemaValueType.LongNumber => "a whole number",
        SchemaValueType.Number or SchemaValueType.ExactNumber => "a number",
        SchemaValueType.Date => "a date",
        SchemaValueType.DateTime or SchemaValueType.DateTimeOffset => "a date with a time",
        SchemaValueType.Time => "a time of day",
        SchemaValueType.Uri => "the address of a page",
        SchemaValueType.Article => "the path of an article",
        SchemaValueType.Enumeration => "an allowed value",
        _ => "a text",
    };

    /// <summary>Returns what to write as a value of a key.</summary>
    public static string Advise(SchemaProperty property, string value)
    {
        var trimmed = value.Trim();
        return property.Type switch
        {
            SchemaValueType.Boolean when trimmed is "yes" or "Yes" or "on" or "1" or "y" => "write true",
            SchemaValueType.Boolean when trimmed is "no" or "No" or "off" or "0" or "n" => "write false",
            SchemaValueType.Boolean => "write true or false",
            SchemaValueType.WholeNumber => $"write a number from {int.MinValue} to {int.MaxValue} without decimals, such as 12",
            SchemaValueType.LongNumber => "write a number without decimals, such as 12",
            SchemaValueType.Number or SchemaValueType.ExactNumber when IsWithComma(property, trimmed) => $"write {trimmed.Replace(',', '.')}",
            SchemaValueType.Number or SchemaValueType.ExactNumber => "write a number such as 1.5",
            SchemaValueType.Date => "write it as 2026-10-31 or 10/31/2026",
            SchemaValueType.DateTime or SchemaValueType.DateTimeOffset => "write it as 2026-10-31T09:30:00+01:00",
            SchemaValueType.Time => "write it as 09:30",
            SchemaValueType.Uri => "write it with https:// or http://",
            SchemaValueType.Article => "write it as billing/invoices",
            _ => "write a text",
        };
    }

    /// <summary>Returns an example of what to write as the value of a key.</summary>
    public static string ExampleOf(SchemaProperty property)
    {
        var example = property.Allowed.Count > 0 ? property.Allowed[0] : property.Type switch
        {
            SchemaValueType.Boolean => "true",
            SchemaValueType.WholeNumber or SchemaValueType.LongNumber or SchemaValueType.Number or SchemaValueType.ExactNumber => "1",
            SchemaValueType.Date => "2026-10-31",
            SchemaValueType.DateTime or SchemaValueType.DateTimeOffset => "2026-10-31T09:30:00+01:00",
            SchemaValueType.Time => "09:30",
            SchemaValueType.Uri => "https://example.com",
            SchemaValueType.Enumeration when property.Names.Count > 0 => property.Names[0],
            SchemaValueType.Article => "billing/invoices",
            _ => "…",
        };
        return property.IsList ? $"[{example}]" : example;
    }

    /// <summary>Returns the allowed value that is similar to a text; null if there is none.</summary>
    public static string? SimilarOf(string value, IEnumerable<string> allowed)
    {
        var comparisons = SimilarNames.MostComparisons;
        return new SimilarNames(allowed).Nearest(value, Similarity.LimitFor(value), ref comparisons);
    }

    /// <summary>Returns a list of values that are all meant, such as <c>'a' and 'b'</c>.</summary>
    public static string Join(IReadOnlyList<string> values) => string.Join(" and ", values.Take(MostListed).Select(value => $"'{value}'"));

    /// <summary>Returns a list of values of which one is meant, such as <c>'a', 'b', or 'c'</c>.</summary>
    public static string List(IReadOnlyList<string> values)
    {
        var quoted = values.Take(MostListed).Select(value => $"'{value}'").ToList();
        if (values.Count > MostListed)
        {
            return string.Join(", ", quoted) + ", …";
        }

        return quoted.Count switch
        {
            0 => string.Empty,
            1 => quoted[0],
            2 => $"{quoted[0]} or {quoted[1]}",
            _ => $"{string.Join(", ", quoted.Take(quoted.Count - 1))}, or {quoted[quoted.Count - 1]}",
        };
    }

    private static bool IsWithComma(SchemaProperty property, string value) =>
        value.IndexOf(',') is >= 0 and var at && value.IndexOf(',', at + 1) < 0 && SchemaValue.IsValid(property, value.Replace(',', '.'));
}
