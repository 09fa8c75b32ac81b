using System.Text;
using TypedContent.Benchmarks.Reports;

namespace TypedContent.Benchmarks.Ide;

/// <summary>Measures the managed memory that a driver holds between runs.</summary>
internal static class DriverMemory
{
    /// <summary>Returns the cells of a row: the articles, the memory of the driver, and the part of it that is generated code.</summary>
    public static string[] Of(string folder)
    {
        var files = OpenProject.FilesOf(folder);
        var articles = files.Where(file => file.Kind == "article").Sum(file => (long)Encoding.UTF8.GetByteCount(file.Content));
        var without = Held();
        var project = new OpenProject(folder, files);
        project.Run();
        var driver = Held() - without;
        var code = project.Result.GeneratedSources.Sum(source => (long)source.SourceText.Length) * sizeof(char);
        GC.KeepAlive(project);
        GC.KeepAlive(files);
        return
        [
            Figures.Megabytes(articles),
            Figures.Megabytes(driver), Figures.Ratio(driver, articles),
            Figures.Megabytes(code),
            Figures.Megabytes(driver - code), Figures.Ratio(driver - code, articles),
        ];
    }

    private static long Held()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        return GC.GetTotalMemory(forceFullCollection: true);
    }
}
