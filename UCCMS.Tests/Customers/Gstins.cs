using UCCMS.Core.Tax;

namespace UCCMS.Tests.Customers;

/// <summary>Makes well-formed numbers for tests.</summary>
internal static class Gstins
{
    /// <summary>The first registration of a PAN in a State.</summary>
    public static string Of(string state, string pan) => $"{state}{pan}1Z{Gstin.CheckCharacter($"{state}{pan}1Z")}";
}
