namespace TypedContent.Compiler.Linking;

/// <summary>What became of a link.</summary>
public enum LinkVerdict
{
    /// <summary>It leads somewhere, or to something that is not checked.</summary>
    Fine,

    /// <summary>There is no such article.</summary>
    MissingTarget,

    /// <summary>The article has no such anchor.</summary>
    MissingAnchor,

    /// <summary>It has a scheme that readers may not follow.</summary>
    UnsafeScheme,
}

/// <summary>Where a link leads.</summary>
/// <param name="Kind">What it leads to.</param>
/// <param name="Target">The path of the target article, or for others the destination.</param>
/// <param name="Fragment">The anchor without <c>#</c>; empty for none.</param>
/// <param name="Section">The anchor of the section that holds the fragment; empty for none.</param>
/// <param name="Verdict">Whether something is wrong with it.</param>
/// <param name="Suggestion">What may have been meant; empty for no idea.</param>
public sealed record LinkResolution(
    LinkKind Kind, string Target, string Fragment, string Section, LinkVerdict Verdict, string Suggestion)
{
    /// <summary>Whether both lead to the same place, so that they are one member.</summary>
    public (LinkKind, string, string) Identity => (Kind, Target, Fragment);
}
