using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics;

/// <summary>Collects the problems of a file.</summary>
/// <param name="filePath">The path of the file, for problems that don't name another.</param>
internal sealed class ProblemList(string filePath)
{
    private readonly List<Problem> _problems = [];

    /// <summary>Gets a value that indicates whether a problem left text of the file unread.</summary>
    public bool HidesText => _problems.Exists(problem => problem.Rule.HidesText);

    /// <summary>Adds a problem.</summary>
    public void Add(Problem problem) => _problems.Add(problem.FilePath.Length > 0 ? problem : problem.In(filePath));

    /// <summary>Returns this list, or a list that isn't kept if another problem already describes the same defects better.</summary>
    public ProblemList Unless(bool isReported) => isReported ? new ProblemList(filePath) : this;

    /// <summary>Returns the problems in the order in which they were added.</summary>
    public EquatableArray<Problem> ToArray() => [.. _problems];
}
