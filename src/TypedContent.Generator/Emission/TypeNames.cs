using TypedContent.Compiler.Sets.Models;
using TypedContent.Shared;

namespace TypedContent.Generator.Emission;

/// <summary>Full names of types, so that nothing a project or an article is called can get in their way.</summary>
internal sealed record TypeNames(string Namespace)
{
    private const string Runtime = "global::TypedContent.";

    public const string Article = Runtime + "Article";
    public const string ArticleList = "global::System.Collections.Generic.IReadOnlyList<" + Article + ">";
    public const string ContentSet = Runtime + "ContentSet";
    public const string CultureInfo = "global::System.Globalization.CultureInfo";
    public const string EmptyTable = Runtime + "EmptyTable";
    public const string Locale = Runtime + "Locale";
    public const string LocaleList = "global::System.Collections.Generic.IReadOnlyList<" + Locale + ">";
    public const string MetadataValues = Runtime + "MetadataValues";
    public const string Section = Runtime + "Section";
    public const string String = Runtime + "ContentString";
    public const string TextList = "global::System.Collections.Generic.IReadOnlyList<string>";
    public const string TranslationType = Runtime + "TranslationType";

    /// <summary>The class of the content set.</summary>
    public string ContentIndex => Generated("ContentIndex");

    /// <summary>The class of the locales.</summary>
    public string Locales => Generated("Locales");

    /// <summary>A generated type.</summary>
    public string Generated(string name) => $"global::{Namespace}.{name}";

    /// <summary>The type of a link's member.</summary>
    public string Link(LinkMember link) => link.Kind switch
    {
        LinkKind.Article => $"{Runtime}ArticleLink<{Generated(link.TargetClass)}>",
        LinkKind.Section => $"{Runtime}SectionLink<{Generated(link.TargetClass)}>",
        LinkKind.Anchor when link.HasSection => Runtime + "AnchorLink",
        _ => Runtime + "Link",
    };
}
