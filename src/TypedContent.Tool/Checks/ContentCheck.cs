using TypedContent.Compiler;
using TypedContent.Tool.Projects;

namespace TypedContent.Tool.Checks;

/// <summary>Checks a content set once, as a build of the project does.</summary>
internal static class ContentCheck
{
    /// <summary>Returns the findings about a content set.</summary>
    /// <param name="project">The project.</param>
    /// <param name="isReported">Determines whether the findings of a file are wanted; null for all that a build shows.</param>
    public static CheckResult Run(ContentProject project, Func<string, bool>? isReported) => new ContentSession().Check(project, isReported);

    /// <summary>Returns the content set of a project, and what is wrong with files that can't be read.</summary>
    /// <exception cref="ProjectException">There is no article.</exception>
    public static ContentCompilation Read(ContentProject project, out IReadOnlyList<ReportedFinding> defects) => new ContentSession().Read(project, out defects);

    /// <summary>Returns the content set of a project.</summary>
    /// <exception cref="ProjectException">There is no article.</exception>
    public static ContentCompilation Read(ContentProject project) => new ContentSession().Read(project);
}
