using UCCMS.Core.Tax;

namespace UCCMS.Web.Organisation;

/// <summary>How a State is shown: by name, with its GST code.</summary>
internal static class StateName
{
    public static string Of(string? code) => GstStates.Find(code) is { } state ? $"{state.Name} ({state.Code})" : "–";
}
