using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TypedContent.Generator.Usage;

/// <summary>Provides what the methods, constructors, and conversions of ASP.NET Core expect: HTML, or plain text that they encode.</summary>
internal static class HtmlSinks
{
    private static readonly HashSet<(string Type, string Member)> Html =
    [
        ("HtmlString", ".ctor"), ("MarkupString", ".ctor"), ("MarkupString", "op_Explicit"),
        ("IHtmlHelper", "Raw"), ("HtmlHelper", "Raw"),
        ("IHtmlContentBuilder", "AppendHtml"), ("HtmlContentBuilder", "AppendHtml"), ("HtmlContentBuilderExtensions", "AppendHtml"), ("TagHelperContent", "AppendHtml"), ("TagHelperContent", "SetHtmlContent"),
        ("RenderTreeBuilder", "AddMarkupContent"),
    ];

    private static readonly HashSet<(string Type, string Member)> Text =
    [
        ("RazorPageBase", "Write"), ("RenderTreeBuilder", "AddContent"),
        ("IHtmlContentBuilder", "Append"), ("HtmlContentBuilder", "Append"), ("TagHelperContent", "Append"), ("TagHelperContent", "SetContent"),
    ];

    /// <summary>Gets the names of members, besides constructors, that may expect HTML.</summary>
    public static bool MayExpectHtml(string name) => Html.Any(sink => sink.Member == name);

    /// <summary>Determines whether a member expects HTML.</summary>
    public static bool ExpectsHtml(IMethodSymbol member) => Has(Html, member);

    /// <summary>Determines whether a member expects plain text. Encoders are not among them: feeds and attributes such as <c>srcdoc</c> have encoded HTML.</summary>
    public static bool ExpectsText(IMethodSymbol member) => Has(Text, member);

    /// <summary>Returns the last of the arguments, which is the content.</summary>
    public static ExpressionSyntax? ContentOf(ArgumentListSyntax? arguments) => arguments?.Arguments.LastOrDefault()?.Expression;

    /// <summary>Determines whether a member is one of a list. What a template gets, whose type is a parameter, may be anything to it.</summary>
    private static bool Has(HashSet<(string Type, string Member)> sinks, IMethodSymbol member) =>
        sinks.Contains((member.ContainingType.Name, member.Name))
        && member.OriginalDefinition.Parameters.LastOrDefault()?.Type.SpecialType is SpecialType.System_String or SpecialType.System_Object
        && member.ContainingType.ContainingNamespace.ToDisplayString().StartsWith("Microsoft.AspNetCore.", StringComparison.Ordinal);
}
