namespace TypedContent.Compiler.Diagnostics;

/// <summary>How much a finding matters unless the project says otherwise.</summary>
public enum RuleSeverity
{
    /// <summary>Not reported.</summary>
    None,

    /// <summary>Shown in the IDE only.</summary>
    Info,

    /// <summary>Shown in the build.</summary>
    Warning,

    /// <summary>Fails the build.</summary>
    Error,
}

/// <summary>Something that can be wrong with an article. Each has a page under docs/diagnostics.</summary>
public sealed record Rule(string Id, string Category, RuleSeverity Severity, string Title, string MessageFormat)
{
    /// <summary>Whether it is checked unless the project turns it off; others are checked where a project turns them on.</summary>
    public bool IsOn { get; init; } = true;

    /// <summary>Whether text of the file was left unread, so that nobody knows what it lacks.</summary>
    internal bool HidesText { get; init; }
}
