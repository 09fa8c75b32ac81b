namespace TypedContent.Compiler.Sets.Links;

/// <summary>What there is to say about a link.</summary>
public enum LinkVerdict
{
    /// <summary>There is no such article.</summary>
    MissingTarget,

    /// <summary>The article has no such anchor.</summary>
    MissingAnchor,

    /// <summary>It is no address that readers may follow.</summary>
    UnsafeScheme,

    /// <summary>It leads out of the folder that holds the articles.</summary>
    OutsideRoot,

    /// <summary>The article's name differs in case.</summary>
    TargetCase,

    /// <summary>The anchor's name differs in case.</summary>
    AnchorCase,

    /// <summary>It names a folder, or an article without its extension.</summary>
    NoFileName,

    /// <summary>A redirect says where the article went.</summary>
    Moved,

    /// <summary>Redirects lead in a circle, or to an article that is not there.</summary>
    LostRedirect,

    /// <summary>The article is there in another locale only.</summary>
    OtherLocale,
}

/// <summary>Something to say about a link.</summary>
/// <param name="Verdict">What.</param>
/// <param name="Suggestion">What to write instead, or what may have been meant; empty for no idea. Of a lost redirect, its steps.</param>
/// <param name="Locale">The locale in which an article was looked at; empty where that makes no difference.</param>
public readonly record struct LinkFinding(LinkVerdict Verdict, string Suggestion, string Locale = "");
