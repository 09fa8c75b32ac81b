using System.Globalization;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics;

/// <summary>The problems of one file, in the order in which they were found.</summary>
internal sealed class ProblemList(string filePath)
{
    private readonly List<Problem> _problems = [];

    /// <summary>Adds a finding; the arguments fill the rule's message.</summary>
    public void Add(Rule rule, FileSpan span, params object[] arguments) =>
        _problems.Add(new Problem(rule, filePath, span, new EquatableArray<string>(
            arguments.Select(argument => Convert.ToString(argument, CultureInfo.InvariantCulture) ?? string.Empty))));

    /// <summary>Whether something of the file was not read.</summary>
    public bool HidesText => _problems.Exists(problem => problem.Rule.HidesText);

    /// <summary>This list, or one that nobody reads where the same defect was reported in better words.</summary>
    public ProblemList Unless(bool isReported) => isReported ? new ProblemList(filePath) : this;

    /// <summary>What was found so far.</summary>
    public EquatableArray<Problem> ToArray() => new([.. _problems]);
}
