namespace TypedContent.Compiler.Paths;

/// <summary>Specifies how much a name looks like that of a locale.</summary>
internal enum LocaleForm
{
    /// <summary>The name isn't a well-formed language tag: <c>guides</c>.</summary>
    None,

    /// <summary>The name is well formed, but not in use as a locale: <c>api</c>, <c>how-to</c>, <c>qps-ploc</c>.</summary>
    Possible,

    /// <summary>The name is that of a locale, but may be a word as well: <c>cs</c>, <c>it</c>, <c>pt-br</c>.</summary>
    Likely,

    /// <summary>The name is that of a locale with a script or a region, in the usual case: <c>sv-SE</c>, <c>zh-Hant</c>.</summary>
    Certain,
}
