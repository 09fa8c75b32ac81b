namespace Portal;

/// <summary>Specifies how an article is translated.</summary>
internal enum CoverageKind
{
    /// <summary>All texts are translated, and made of the source of today.</summary>
    Current,

    /// <summary>All texts are translated, but it isn't known from which source.</summary>
    Unknown,

    /// <summary>The source of some texts changed.</summary>
    Outdated,

    /// <summary>Some texts are not translated.</summary>
    Partly,

    /// <summary>There is no translation.</summary>
    Missing,
}
