using System.Text.RegularExpressions;
using TypedContent.Tool.Projects;

namespace TypedContent.Tool.Checks;

/// <summary>Says what a build says about a C# project in the words of a settings file.</summary>
internal static partial class SettingsWording
{
    private static readonly Dictionary<string, string> s_keys = SettingsFile.Keys.ToDictionary(key => key.Value.Property, key => $"\"{key.Key}\"", StringComparer.Ordinal);

    /// <summary>Returns a text with the keys of a settings file in place of the properties of a project, and commands in place of targets.</summary>
    public static string Of(string text)
    {
        text = Item().Replace(text, match => match.Groups["add"].Success ? ", so rename the folder" : string.Empty);
        text = Target().Replace(text, match => $"content {match.Groups[1].Value.ToLowerInvariant()}{(match.Groups[2].Success ? " " + match.Groups[2].Value : string.Empty)}");
        return Property().Replace(text, match => s_keys.GetValueOrDefault(match.Value, match.Value));
    }

    [GeneratedRegex("(?:(?<add>, so add )|, or leave the files out: )<TypedContent [^>]*/>")]
    private static partial Regex Item();

    [GeneratedRegex("dotnet build -t:TypedContent(Baseline|Accept)(?: -p:TypedContentAccept=([^' ]+))?")]
    private static partial Regex Target();

    [GeneratedRegex(@"\bTypedContent[A-Za-z]+\b")]
    private static partial Regex Property();
}
