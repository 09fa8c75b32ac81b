namespace TypedContent;

/// <summary>Provides data for the <see cref="ContentChanges.Changed"/> event.</summary>
public sealed class ContentChangedEventArgs : EventArgs
{
    internal ContentChangedEventArgs(ContentSet set, Locale locale, bool requiresBuild)
    {
        Set = set;
        Locale = locale;
        RequiresBuild = requiresBuild;
    }

    /// <summary>Gets the content set of the articles.</summary>
    public ContentSet Set { get; }

    /// <summary>Gets the locale whose pack has changed. Readers of other locales get texts from it too if their locales lack them.</summary>
    public Locale Locale { get; }

    /// <summary>Gets a value that indicates whether the program must be built and started again to show the change.</summary>
    /// <value>
    /// <see langword="true"/> if the new pack is of other members than the program, which keeps its texts; <see langword="false"/> if articles have the
    /// new texts.
    /// </value>
    public bool RequiresBuild { get; }
}
