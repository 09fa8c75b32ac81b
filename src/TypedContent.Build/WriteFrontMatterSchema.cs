using System.Text;
using Microsoft.Build.Framework;
using TypedContent.Build.Files;
using TypedContent.Compiler.Sets.Schemas;

namespace TypedContent.Build;

/// <summary>Writes the JSON Schema of front matter, which the generator has left in the assembly, to a file for editors.</summary>
public sealed class WriteFrontMatterSchema : Microsoft.Build.Utilities.Task
{
    /// <summary>Gets or sets the path of the assembly.</summary>
    [Required]
    public string AssemblyPath { get; set; } = string.Empty;

    /// <summary>Gets or sets the path of the file. It is deleted if the project has no schema.</summary>
    [Required]
    public string SchemaPath { get; set; } = string.Empty;

    /// <inheritdoc/>
    public override bool Execute()
    {
        try
        {
            if (AssemblyMetadataText.Find(File.ReadAllBytes(AssemblyPath), JsonSchema.AttributeKey) is { } json)
            {
                AtomicFile.WriteIfChanged(SchemaPath, Encoding.UTF8.GetBytes(json));
            }
            else
            {
                File.Delete(SchemaPath);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Log.LogMessage(MessageImportance.High, "TypedContent: the JSON Schema of front matter can't be written: {0}", e.Message);
        }

        return true;
    }
}
