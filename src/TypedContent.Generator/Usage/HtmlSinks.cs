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
        ("WebUtility", "HtmlEncode"), ("HttpUtility", "HtmlEncode"), ("HtmlEncoder", "Encode"), ("RazorPageBase", "Write"), ("RenderTreeBuilder", "AddContent"),
        ("IHtmlContentBuilder", "Append"), ("HtmlContentBuilder", "Append"), ("TagHelperContent", "Append"), ("TagHelperContent", "SetContent"),
    ];

    /// <summary>Gets the names of members, besides constructors, that may expect HTML.</summary>
    public static bool MayExpectHtml(string name) => Html.Any(sink => sink.Member == name);

    /// <summary>Determines whether a member expects HTML.</summary>
    public static bool ExpectsHtml(IMethodSymbol member) => Html.Contains((member.ContainingType.Name, member.Name)) && IsOfFramework(member.ContainingType);

    /// <summary>Determines whether a member expects plain text. An encoder of HTML has its method from the base class of all encoders.</summary>
    public static bool ExpectsText(IMethodSymbol member, ITypeSymbol? receiver) =>
        (Text.Contains((member.ContainingType.Name, member.Name)) || (receiver is not null && member.ContainingType.Name == "TextEncoder" && Text.Contains((receiver.Name, member.Name))))
        && IsOfFramework(member.ContainingType);

    /// <summary>Returns the last of the arguments, which is the content.</summary>
    public static ExpressionSyntax? ContentOf(ArgumentListSyntax? arguments) => arguments?.Arguments.LastOrDefault()?.Expression;

    private static bool IsOfFramework(INamedTypeSymbol type) => type.ContainingNamespace.ToDisplayString() is var name
        && (name.StartsWith("Microsoft.AspNetCore.", StringComparison.Ordinal) || name is "System.Net" or "System.Web" or "System.Text.Encodings.Web");
}
