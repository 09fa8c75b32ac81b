namespace TypedContent.Compiler.Sets.Links;

/// <summary>Specifies the kind of a finding about a link.</summary>
public enum LinkVerdict
{
    /// <summary>There is no such article.</summary>
    MissingTarget,

    /// <summary>There is no such article, and its folder isn't read, since its name begins with a dot.</summary>
    HiddenTarget,

    /// <summary>The article has no such anchor.</summary>
    MissingAnchor,

    /// <summary>The article has no such anchor, but directives of the site stand for some of its blocks.</summary>
    UncertainAnchor,

    /// <summary>The anchor is that of a section of the source, and it isn't certain which section of the translation corresponds to it.</summary>
    UncertainSection,

    /// <summary>The scheme of the address isn't allowed.</summary>
    UnsafeScheme,

    /// <summary>The path leads out of the folder that holds the articles.</summary>
    OutsideRoot,

    /// <summary>The path of the article differs in case.</summary>
    TargetCase,

    /// <summary>The name of the anchor differs in case.</summary>
    AnchorCase,

    /// <summary>The destination is a folder, or an article without its extension.</summary>
    NoFileName,

    /// <summary>The article has moved, and a redirect states its new place.</summary>
    Moved,

    /// <summary>Redirects form a cycle, or lead to an article that doesn't exist.</summary>
    LostRedirect,

    /// <summary>The article exists in other locales only.</summary>
    OtherLocale,

    /// <summary>The article is a draft that the build leaves out.</summary>
    Draft,

    /// <summary>The assembly isn't referenced, or has no articles.</summary>
    UnknownAssembly,

    /// <summary>The assembly exports no articles.</summary>
    ClosedAssembly,

    /// <summary>The assembly exports articles in a form that isn't known.</summary>
    UnreadableAssembly,

    /// <summary>Another assembly has the same namespace.</summary>
    AmbiguousAssembly,
}

/// <summary>Represents a finding about a link.</summary>
/// <param name="Verdict">The kind of finding.</param>
/// <param name="Suggestion">The destination or name to write instead, or a similar one; empty for none. For a lost redirect, its steps.</param>
/// <param name="Locale">The locale of the article that readers get; empty where that makes no difference.</param>
/// <param name="Assembly">The name of the assembly that the finding is about; empty for other findings.</param>
public readonly record struct LinkFinding(LinkVerdict Verdict, string Suggestion, string Locale = "", string Assembly = "");
