using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TypedContent.Generator.Schemas;

/// <summary>Provides constants of C# as expressions and as text.</summary>
internal static class SchemaDefault
{
    /// <summary>Returns the expression of <paramref name="value"/>.</summary>
    public static string Of(object value, ITypeSymbol type) => type.TypeKind == TypeKind.Enum
        ? $"({type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)})({TextOf(value)})"
        : value switch
        {
            string text => SymbolDisplay.FormatLiteral(text, quote: true),
            long number => TextOf(number) + "L",
            decimal number => TextOf(number) + "m",
            double.NaN => "double.NaN",
            double.PositiveInfinity => "double.PositiveInfinity",
            double.NegativeInfinity => "double.NegativeInfinity",
            double number => number.ToString("R", CultureInfo.InvariantCulture) + "d",
            _ => TextOf(value),
        };

    /// <summary>Returns the text of <paramref name="value"/>, as front matter has it.</summary>
    public static string TextOf(object? value) => value switch
    {
        null => string.Empty,
        bool isTrue => isTrue ? "true" : "false",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? string.Empty,
    };
}
