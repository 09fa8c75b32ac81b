using System.Text;
using TypedContent.Build.Files;
using TypedContent.Tool.Versions;

namespace TypedContent.Tool.Projects.Evaluations;

/// <summary>Keeps MSBuild's answer about a project in its folder <c>obj</c>, until something changes that the answer may depend on.</summary>
internal static class EvaluationCache
{
    private const string Separator = "\n----\n";

    /// <summary>Returns the kept answer; null if there is none, or if it may be another one today.</summary>
    public static string? Find(string path)
    {
        try
        {
            return File.Exists(FileOf(path))
                && File.ReadAllText(FileOf(path)).Split(Separator) is [var version, var state, var root, var files, var names, var answer]
                && version == ToolVersion.Build
                && ProjectState.Of(path, root, new ProjectImports(files.Split('\n'), names.Split('\n'))).Hash == state
                ? answer
                : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Keeps an answer. One that may depend on what isn't observed is not kept.</summary>
    /// <param name="project">The project that the answer describes.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="imports">The files that the project consists of.</param>
    /// <param name="asked">The time before MSBuild was asked.</param>
    public static void Keep(ContentProject project, string answer, ProjectImports imports, DateTime asked)
    {
        try
        {
            var root = project.Items.RootPath;
            var folders = new[] { Path.GetDirectoryName(project.Path)!, root }.Select(folder => Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar).ToList();
            var isObserved = project.Files.Concat(project.Items.Assets.Concat(project.Items.Pages).Select(item => item.FullPath))
                .Except(project.Items.PublishConfigs.Select(item => item.FullPath)).All(file => folders.Exists(folder => file.StartsWith(folder, StringComparison.Ordinal)));
            if (!isObserved || !Directory.Exists(Path.GetDirectoryName(FileOf(project.Path))) || imports.AskForMore || ProjectState.Of(project.Path, root, imports) is not { } state || state.Changed >= asked)
            {
                return;
            }

            var parts = new[] { ToolVersion.Build, state.Hash, root, string.Join('\n', imports.Files), string.Join('\n', imports.Names), answer };
            AtomicFile.WriteIfChanged(FileOf(project.Path), Encoding.UTF8.GetBytes(string.Join(Separator, parts)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // MSBuild is asked again.
        }
    }

    private static string FileOf(string path) => Path.Combine(Path.GetDirectoryName(path)!, "obj", "typedcontent.settings.cache");
}
