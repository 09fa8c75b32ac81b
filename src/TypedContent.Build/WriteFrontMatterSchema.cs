using System.Text;
using Microsoft.Build.Framework;
using TypedContent.Build.Files;
using TypedContent.Compiler.Sets.Schemas;

namespace TypedContent.Build;

/// <summary>Writes what the generator has left in the assembly about front matter to files: the JSON Schema for editors, and the schemas for hosts without a compiler.</summary>
public sealed class WriteFrontMatterSchema : Microsoft.Build.Utilities.Task
{
    /// <summary>Gets or sets the path of the assembly.</summary>
    [Required]
    public string AssemblyPath { get; set; } = string.Empty;

    /// <summary>Gets or sets the path of the JSON Schema. It is deleted if the project has no schema.</summary>
    [Required]
    public string SchemaPath { get; set; } = string.Empty;

    /// <summary>Gets or sets the path of the schemas as text. It is also written if the project has none, which is not the same as a project that wasn't built.</summary>
    [Required]
    public string SchemasPath { get; set; } = string.Empty;

    /// <inheritdoc/>
    public override bool Execute()
    {
        try
        {
            var assembly = File.ReadAllBytes(AssemblyPath);
            Write(SchemasPath, AssemblyMetadataText.Find(assembly, SchemaText.AttributeKey) ?? SchemaText.Write(ArticleSchemas.None));
            if (AssemblyMetadataText.Find(assembly, JsonSchema.AttributeKey) is { } json)
            {
                Write(SchemaPath, json);
            }
            else
            {
                File.Delete(SchemaPath);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Log.LogMessage(MessageImportance.High, "TypedContent: the schemas of front matter can't be written: {0}", e.Message);
        }

        return true;
    }

    private static void Write(string path, string text) => AtomicFile.WriteIfChanged(path, Encoding.UTF8.GetBytes(text));
}
