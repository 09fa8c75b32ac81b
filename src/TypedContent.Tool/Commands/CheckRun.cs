using TypedContent.Compiler.Diagnostics;
using TypedContent.Tool.Checks;
using TypedContent.Tool.Projects;

namespace TypedContent.Tool.Commands;

/// <summary>Checks a content set as the options of a command state. Repeated checks read only files that differ.</summary>
/// <param name="paths">The files and folders whose findings are wanted; none for all.</param>
/// <param name="severity">The least severe findings that are wanted.</param>
/// <param name="commit">The commit that has the findings which aren't wanted; null for none.</param>
internal sealed class CheckRun(string[] paths, RuleSeverity severity, string? commit)
{
    private readonly ContentSession _session = new();

    /// <summary>Returns the findings that are wanted.</summary>
    public CheckResult Check(ContentProject project)
    {
        var isReported = paths.Length > 0 ? PathFilter.Of(paths, Environment.CurrentDirectory, project) : null;
        if (commit is null)
        {
            return _session.Check(project, isReported).From(severity);
        }

        var snapshot = CommittedContent.Of(project, commit);
        var now = _session.Check(project, isReported ?? (_ => true));
        return NewFindings.Of(now, _session.Check(snapshot), snapshot.Renamed).From(severity);
    }

    /// <summary>Returns the findings that are wanted. Those of an earlier check are returned if nothing has changed since then.</summary>
    public CheckResult CheckOnce(ContentProject project) =>
        commit is null && paths.Length == 0 ? FindingsCache.Check(project, FindingsCache.Folder, () => _session.Check(project, null)).From(severity) : Check(project);

    /// <summary>Lets files be read again in the next check.</summary>
    public void Forget(IEnumerable<string> changed) => _session.Forget(changed);

    /// <summary>Lets all files be read again in the next check.</summary>
    public void ForgetAll() => _session.ForgetAll();
}
