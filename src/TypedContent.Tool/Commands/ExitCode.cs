using TypedContent.Tool.Checks;

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

    /// <summary>Returns the exit code of a check.</summary>
    public static int Of(CheckResult result) => result.ErrorCount > 0 ? Findings : Success;
}
