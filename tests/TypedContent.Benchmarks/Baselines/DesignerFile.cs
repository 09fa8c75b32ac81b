namespace TypedContent.Benchmarks.Baselines;

/// <summary>Generates the class that an IDE generates for string resources, with a property for each string.</summary>
internal static class DesignerFile
{
    private const int LongestComment = 256;

    /// <summary>Writes the class of the resources named <paramref name="name"/>.</summary>
    public static void Write(string path, string name, IEnumerable<(string Key, ContentString Text)> texts)
    {
        using var file = new StreamWriter(path);
        file.Write($$"""
            namespace App.Resources {
                using System;

                /// <summary>
                ///   A strongly-typed resource class, for looking up localized strings, etc.
                /// </summary>
                [global::System.CodeDom.Compiler.GeneratedCodeAttribute("System.Resources.Tools.StronglyTypedResourceBuilder", "17.0.0.0")]
                [global::System.Diagnostics.DebuggerNonUserCodeAttribute()]
                [global::System.Runtime.CompilerServices.CompilerGeneratedAttribute()]
                internal class {{name}} {

                    private static global::System.Resources.ResourceManager resourceMan;

                    private static global::System.Globalization.CultureInfo resourceCulture;

                    internal static global::System.Resources.ResourceManager ResourceManager {
                        get {
                            if (object.ReferenceEquals(resourceMan, null)) {
                                resourceMan = new global::System.Resources.ResourceManager("App.Resources.{{name}}", typeof({{name}}).Assembly);
                            }
                            return resourceMan;
                        }
                    }

                    internal static global::System.Globalization.CultureInfo Culture {
                        get {
                            return resourceCulture;
                        }
                        set {
                            resourceCulture = value;
                        }
                    }

            """);
        foreach (var (key, text) in texts)
        {
            file.Write($$"""

                        /// <summary>
                        ///   Looks up a localized string similar to {{Comment(text.Source)}}.
                        /// </summary>
                        internal static string {{key}} {
                            get {
                                return ResourceManager.GetString("{{key}}", resourceCulture);
                            }
                        }

                """);
        }

        file.WriteLine("    }\n}");
    }

    private static string Comment(string text)
    {
        var line = string.Join(' ', text.Split('\n', '\r'));
        line = line.Length <= LongestComment ? line : line[..LongestComment] + " [rest of string was truncated]";
        return System.Security.SecurityElement.Escape(line);
    }
}
