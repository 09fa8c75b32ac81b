using System.Collections;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace TypedContent.LanguageServer.Protocol;

/// <summary>Reads the parameters of requests and notifications.</summary>
internal static class ParameterReader
{
    private static readonly JsonSerializerOptions s_options = CreateOptions();

    /// <summary>Returns the parameters.</summary>
    /// <param name="parameters">The parameters, as the client sent them.</param>
    /// <exception cref="JsonException">The parameters are not those of the protocol.</exception>
    public static T Read<T>(JsonElement parameters) =>
        parameters.Deserialize((JsonTypeInfo<T>)s_options.GetTypeInfo(typeof(T))) ?? throw new JsonException("the parameters are null");

    private static JsonSerializerOptions CreateOptions()
    {
        var options = new JsonSerializerOptions(ProtocolJson.Default.Options) { TypeInfoResolver = ProtocolJson.Default.WithAddedModifier(RefuseNullItems) };
        options.Converters.Add(new TextConverter());
        options.MakeReadOnly();
        return options;
    }

    // The annotations of properties say nothing about the items of lists.
    private static void RefuseNullItems(JsonTypeInfo type)
    {
        if (type.Kind == JsonTypeInfoKind.Enumerable)
        {
            type.OnDeserialized = list =>
            {
                if (list is IEnumerable items && items.Cast<object?>().Contains(null))
                {
                    throw new JsonException("an item of a list is null");
                }
            };
        }
    }
}
