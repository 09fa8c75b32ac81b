namespace TypedContent.Compiler.Diagnostics;

/// <summary>Specifies how severe a problem is.</summary>
public enum RuleSeverity
{
    /// <summary>Not reported.</summary>
    None,

    /// <summary>Information, which only editors show.</summary>
    Info,

    /// <summary>A warning.</summary>
    Warning,

    /// <summary>An error, which fails the build.</summary>
    Error,
}
