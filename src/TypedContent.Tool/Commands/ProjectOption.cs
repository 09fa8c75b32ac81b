using System.CommandLine;
using TypedContent.Tool.Projects;

namespace TypedContent.Tool.Commands;

/// <summary>Provides the option that states the project of a command.</summary>
internal static class ProjectOption
{
    /// <summary>Returns the option.</summary>
    public static Option<string?> Create() => new("--project", "-p")
    {
        Description = $"The C# project or the {SettingsFile.Name}, or a folder that has one. The nearest one if there is none.",
        HelpName = "path",
    };

    /// <summary>Returns the project that an option states.</summary>
    public static ContentProject Load(this ParseResult arguments, Option<string?> option) =>
        ProjectLocator.Load(arguments.GetValue(option), Environment.CurrentDirectory);
}
