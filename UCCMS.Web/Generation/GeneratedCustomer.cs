using UCCMS.Core.Customers;

namespace UCCMS.Web.Generation;

/// <summary>An invented customer.</summary>
/// <param name="Pan">None for one who is not registered under GST.</param>
/// <param name="Place">The office whose State and PIN its address has.</param>
/// <param name="GstinStates">GST codes of the States it is registered in; empty for one who is not.</param>
internal sealed record GeneratedCustomer(int Index, string Id, string Name, EntityType Kind, string? Pan, Place Place, IReadOnlyList<string> GstinStates)
{
    private static readonly string[] First =
        ["Sagar", "Himalaya", "Ganga", "Deccan", "Malabar", "Vindhya", "Kaveri", "Saraswati", "Konark", "Nilgiri", "Aravali", "Narmada", "Chenab", "Godavari", "Sahyadri", "Brahmaputra", "Ashoka", "Lotus", "Banyan", "Peacock"];

    private static readonly string[] Trade =
        ["Textiles", "Pharma", "Books", "Handicrafts", "Insurance Services", "Seeds", "Electronics", "Publications", "Garments", "Ayurveda", "Optics", "Auto Parts", "Tea", "Spices", "Housing Finance", "Examination Board", "Foods", "Telecom", "Jewellery", "Bank"];

    public bool IsRegistered => GstinStates.Count > 0;

    public static string NameOf(Dice dice, int index, bool isCompany) => $"{dice.Of(First)} {dice.Of(Trade)} {index + 1}{(isCompany ? " Private Limited" : string.Empty)}";

    /// <summary>A PAN of a company that no other generated customer has.</summary>
    public static string PanOf(string customerId)
    {
        var number = long.Parse(customerId, System.Globalization.CultureInfo.InvariantCulture) - 2_000_000_000L;
        var digits = (number % 10_000).ToString("0000", System.Globalization.CultureInfo.InvariantCulture);
        number /= 10_000;
        var last = (char)('A' + (number % 26));
        number /= 26;
        return $"{(char)('A' + (number / 676 % 26))}{(char)('A' + (number / 26 % 26))}{(char)('A' + (number % 26))}CG{digits}{last}";
    }
}
