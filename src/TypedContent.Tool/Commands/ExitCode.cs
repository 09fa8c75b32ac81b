namespace TypedContent.Tool.Commands;

/// <summary>Defines the exit codes of the program.</summary>
internal static class ExitCode
{
    /// <summary>There is no error.</summary>
    public const int Success = 0;

    /// <summary>There are findings that are errors.</summary>
    public const int Findings = 1;

    /// <summary>The command could not run: an argument, the project or a file is wrong.</summary>
    public const int Failure = 2;
}
