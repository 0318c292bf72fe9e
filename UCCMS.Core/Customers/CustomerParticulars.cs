using UCCMS.Core.Shared;
using UCCMS.Core.Tax;

namespace UCCMS.Core.Customers;

/// <summary>What is known of a customer besides its id and its GSTINs, as a person enters it.</summary>
/// <param name="Pan">Ten characters; none for an individual or a body without one.</param>
/// <param name="Mobile">Ten digits without the country code.</param>
/// <param name="Address">Registered address, as it is printed on invoices.</param>
/// <param name="StateCode">GST State code of the registered address.</param>
public sealed record CustomerParticulars(
    string Name, EntityType EntityType, string? Pan, string Email, string Mobile, string Address, string Pincode, string StateCode)
{
    private const int LongestName = 200;
    private const int LongestAddress = 400;

    /// <summary>The same with white space taken off and every field checked.</summary>
    /// <exception cref="RuleViolation">customer.name, customer.pan, customer.email, customer.mobile, customer.address, customer.pincode, customer.state</exception>
    public CustomerParticulars Checked()
    {
        var tidy = new CustomerParticulars(Tidy(Name), EntityType, Tidy(Pan).ToUpperInvariant(), Tidy(Email), Tidy(Mobile), Tidy(Address), Tidy(Pincode), Tidy(StateCode));
        Require(tidy.Name.Length is > 0 and <= LongestName, "customer.name", "Enter the customer's name, at most 200 characters.", nameof(Name));
        Require(
            tidy.Pan!.Length == 0 || Tax.Pan.TryParse(tidy.Pan, out _),
            "customer.pan",
            $"“{tidy.Pan}” is not a PAN: five letters, four digits and a letter, such as AAAGM0289C.",
            nameof(Pan));
        Require(tidy.Email.Length <= LongestName && LooksLikeMail(tidy.Email), "customer.email", "Enter an e-mail address such as accounts@example.in; invoices are sent there.", nameof(Email));
        Require(MobileNumber.IsValid(tidy.Mobile), "customer.mobile", "A mobile number has ten digits and begins with 6, 7, 8 or 9.", nameof(Mobile));
        Require(tidy.Address.Length is > 0 and <= LongestAddress, "customer.address", "Enter the registered address, at most 400 characters.", nameof(Address));
        Require(PinCode.IsValid(tidy.Pincode), "customer.pincode", "A PIN code has six digits and does not begin with 0.", nameof(Pincode));
        Require(GstStates.Find(tidy.StateCode) is { MayBePlaceOfSupply: true }, "customer.state", "Choose the State or Union Territory of the registered address.", nameof(StateCode));
        return tidy with { Pan = tidy.Pan.Length == 0 ? null : tidy.Pan };
    }

    private static void Require(bool holds, string code, string sentence, string field) => RuleViolation.Unless(holds, code, sentence, field);

    private static string Tidy(string? text) => (text ?? string.Empty).Trim();

    // The mail server has the last word; this only catches slips of the pen.
    private static bool LooksLikeMail(string text)
    {
        var at = text.IndexOf('@', StringComparison.Ordinal);
        return at > 0 && at == text.LastIndexOf('@') && text.IndexOf('.', at) > at + 1 && !text.EndsWith('.') && !text.Any(char.IsWhiteSpace);
    }
}
