using TypedContent.Benchmarks.Baselines;
using TypedContent.Benchmarks.Builds;

namespace TypedContent.Benchmarks.Startup;

/// <summary>Provides programs that print one text and end.</summary>
internal static class StartupProgram
{
    // Code that an argument selects is not compiled in a run without the argument.
    private const string Pages = """

        internal static class Pages
        {
            public static void Print(string text)
            {
                System.Console.WriteLine();
                var (ours, held, size) = (false, 0L, 0L);
                foreach (var line in System.IO.File.ReadLines("/proc/self/smaps"))
                {
                    ours = line.Contains('-') && !line.Contains(": ") ? line.EndsWith("/App.dll") : ours;
                    held += ours && line.StartsWith("Rss:") ? Number(line) : 0;
                    size += ours && line.StartsWith("Size:") ? Number(line) : 0;
                }

                System.Console.WriteLine($"{held} {size}");
            }

            private static long Number(string line) => long.Parse(line.Split(':')[1].Replace("kB", "")) * 1024;
        }
        """;

    /// <summary>Returns a program that does nothing.</summary>
    public static BuildProject Empty(Settings settings) => Plain(settings, "startup-empty", "internal static class Program { private static void Main() { } }");

    /// <summary>Returns a program that prints a constant.</summary>
    public static BuildProject Constant(Settings settings) => Plain(settings, "startup-constant", Printing("\"A text.\""));

    /// <summary>Returns a program that prints the first text of an article in the middle of a set.</summary>
    public static BuildProject TypedContent(Settings settings, string set)
    {
        const string name = "startup";
        var any = Projects.TypedContent(settings, set, name, configuration: "Release");
        any.Build();
        var articles = BuiltArticles.Load(any.AssemblyPath);
        var article = articles.Skip(articles.Count / 2).First(article => BuiltArticles.Strings(article).Any());
        var text = $"{BuiltArticles.PropertyOf(article)}.Strings.{BuiltArticles.Strings(article).First().Name}";
        var project = Projects.TypedContent(settings, set, name, program: Printing(text), configuration: "Release");
        project.Build();
        return project;
    }

    private static BuildProject Plain(Settings settings, string name, string program)
    {
        var project = Projects.Program(settings, name, program, "Release");
        project.Build();
        return project;
    }

    private static string Printing(string text) => $$"""
        internal static class Program
        {
            private static void Main(string[] args)
            {
                string text = {{text}};
                System.Console.WriteLine(text);
                if (args.Length > 0)
                {
                    Pages.Print(text);
                }
            }
        }
        """ + Pages;
}
