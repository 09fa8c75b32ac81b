using TypedContent.Compiler.Articles.Values;
using TypedContent.Compiler.Sets.Models;
using TypedContent.Shared;

namespace TypedContent.Generator.Emission;

/// <summary>Provides the full names of types, which don't conflict with names of the project or of articles.</summary>
internal sealed record TypeNames(string Namespace)
{
    private const string Runtime = "global::TypedContent.";

    public const string Article = Runtime + "Article";
    public const string ArticleIn = Runtime + "IArticleIn";
    public const string ArticleList = "global::System.Collections.Generic.IReadOnlyList<" + Article + ">";
    public const string ContentSet = Runtime + "ContentSet";
    public const string CultureInfo = "global::System.Globalization.CultureInfo";
    public const string EmptyTable = Runtime + "EmptyTable";
    public const string Locale = Runtime + "Locale";
    public const string LocaleList = "global::System.Collections.Generic.IReadOnlyList<" + Locale + ">";
    public const string LocaleType = Runtime + "ILocaleType";
    public const string Message = Runtime + "ContentMessage";
    public const string MetadataReader = Runtime + "MetadataReader";
    public const string MetadataValues = Runtime + "MetadataValues";
    public const string NavigationList = "global::System.Collections.Generic.IReadOnlyList<" + Runtime + "NavigationItem>";
    public const string Section = Runtime + "Section";
    public const string String = Runtime + "ContentString";
    public const string TagList = "global::System.Collections.Generic.IReadOnlyDictionary<string, " + ArticleList + ">";
    public const string TextList = "global::System.Collections.Generic.IReadOnlyList<string>";
    public const string TranslationType = Runtime + "TranslationType";

    /// <summary>Gets the full name of the class of the content set.</summary>
    public string ContentIndex => Generated("ContentIndex");

    /// <summary>Gets the full name of the class of the locales.</summary>
    public string Locales => Generated("Locales");

    /// <summary>Returns the full name of a generated type.</summary>
    public string Generated(string name) => $"global::{Namespace}.{name}";

    /// <summary>Returns the full name of the type of a value.</summary>
    public static string Value(ValueKind type) => type switch
    {
        ValueKind.Number => Runtime + "ContentNumber",
        ValueKind.Date => Runtime + "ContentDate",
        _ => "string",
    };

    /// <summary>Returns the full name of the type of a link.</summary>
    public string Link(LinkMember link) => link.Kind switch
    {
        LinkKind.Article => $"{Runtime}ArticleLink<{Target(link)}>",
        LinkKind.Section => $"{Runtime}SectionLink<{Target(link)}>",
        LinkKind.Anchor when link.HasSection => Runtime + "AnchorLink",
        _ => Runtime + "Link",
    };

    private string Target(LinkMember link) => link.IsInSet ? Generated(link.TargetClass) : "global::" + link.TargetClass;
}
