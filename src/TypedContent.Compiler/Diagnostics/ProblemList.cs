using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics;

/// <summary>Collects the problems of a file.</summary>
/// <param name="filePath">The file of problems that don't name another.</param>
internal sealed class ProblemList(string filePath)
{
    private readonly List<Problem> _problems = [];

    /// <summary>Gets a value that indicates whether text of the file was left unread.</summary>
    public bool HidesText => _problems.Exists(problem => problem.Rule.HidesText);

    /// <summary>Adds a problem.</summary>
    public void Add(Problem problem) => _problems.Add(problem.FilePath.Length > 0 ? problem : problem.In(filePath));

    /// <summary>Returns this list, or one that is let go, where the same defect is reported in better words.</summary>
    public ProblemList Unless(bool isReported) => isReported ? new ProblemList(filePath) : this;

    /// <summary>Returns the problems in the order in which they were added.</summary>
    public EquatableArray<Problem> ToArray() => [.. _problems];
}
