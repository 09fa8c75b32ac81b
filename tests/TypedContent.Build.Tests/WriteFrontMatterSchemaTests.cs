using System.Reflection;

[assembly: AssemblyMetadata("TypedContent.FrontMatterSchema", "{\"title\":\"é: a text that is longer than a length of one byte can state, which ends at 127 bytes, so that the length of this one has two bytes\"}")]
[assembly: AssemblyMetadata("TypedContent.FrontMatterRules", "schemas 2\nend of this text\n")]

namespace TypedContent.Build.Tests;

/// <summary>Tests the file with the JSON Schema of front matter.</summary>
public sealed class WriteFrontMatterSchemaTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("typedcontent-schema-").FullName;

    private string Schemas => Path.Combine(_folder, "schemas.cache");

    private string File => Path.Combine(_folder, "frontmatter.schema.json");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_file_has_the_value_of_the_attribute()
    {
        Assert.True(TaskFor(typeof(WriteFrontMatterSchemaTests).Assembly.Location).Execute());

        var expected = typeof(WriteFrontMatterSchemaTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "TypedContent.FrontMatterSchema");
        Assert.Equal(expected.Value, System.IO.File.ReadAllText(File));
        Assert.Equal("schemas 2\nend of this text\n", System.IO.File.ReadAllText(Schemas));
    }

    [Fact]
    public void A_project_without_schemas_has_no_file()
    {
        System.IO.File.WriteAllText(File, "{}");

        Assert.True(TaskFor(typeof(FactAttribute).Assembly.Location).Execute());

        Assert.False(System.IO.File.Exists(File));
        Assert.Equal("schemas 2\nend\n", System.IO.File.ReadAllText(Schemas));
    }

    [Fact]
    public void A_damaged_assembly_has_no_schema()
    {
        var assembly = Path.Combine(_folder, "App.dll");
        foreach (byte[] end in (byte[][])[[], [0x81], [0xC0, 0, 0], [0xFF], [0x7F, 1, 2]])
        {
            System.IO.File.WriteAllBytes(assembly, [1, 0, 30, .. "TypedContent.FrontMatterSchema"u8, .. end]);

            Assert.True(TaskFor(assembly).Execute());

            Assert.False(System.IO.File.Exists(File));
        }
    }

    private WriteFrontMatterSchema TaskFor(string assembly) => new() { BuildEngine = new FakeBuildEngine(), AssemblyPath = assembly, SchemaPath = File, SchemasPath = Schemas };
}
