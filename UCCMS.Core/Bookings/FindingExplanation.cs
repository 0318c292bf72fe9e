using System.Globalization;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Bookings;

/// <summary>What the sentence about a finding rests on.</summary>
/// <param name="OtherBookedAt">Of the other booking of a pair, with its office and import.</param>
public sealed record FindingEvidence(
    FindingCode Code,
    FindingGround Ground,
    string ArticleNumber,
    DateTime BookedAt,
    string Office,
    string Product,
    string CustomerKeyed,
    string ContractKeyed,
    DateOnly? BilledFrom = null,
    DateTime? OtherBookedAt = null,
    string? OtherOffice = null,
    string? OtherCustomer = null,
    int? OtherImport = null);

/// <summary>Says in a plain sentence why a finding was raised, and what to do about it.</summary>
public static class FindingExplanation
{
    public static string Sentence(FindingEvidence e)
    {
        ArgumentNullException.ThrowIfNull(e);
        return e.Code switch
        {
            FindingCode.DoubleBooking => Double(e),
            FindingCode.InvalidArticleNumber =>
                $"The check digit of {e.ArticleNumber} is wrong: a keying error, or a legacy label.",
            FindingCode.LateBooking =>
                $"Booked on {Day(e.BookedAt)}, imported after the draft of that period was submitted; billed in the period from {Day(e.BilledFrom)}.",
            _ => Customer(e),
        };
    }

    public static string Remedy(FindingCode code) => code switch
    {
        FindingCode.WrongCustomer => "Move it to the contract it belongs to, or exclude it if the counter cancelled and booked it again.",
        FindingCode.DoubleBooking => "Cancel or exclude one of the two, unless the label was really used twice.",
        FindingCode.CustomerDetailsMissing => "Move it to its contract, or have the details entered with the customer and mark it corrected.",
        FindingCode.InvalidArticleNumber => "Compare with the label; accept it as it is if the label says so.",
        FindingCode.LateBooking => "Nothing is needed: accept it for the next period, or have the draft returned.",
        _ => "Look at the booking and decide.",
    };

    private static string Customer(FindingEvidence e) => e.Ground switch
    {
        FindingGround.ContractUnknown => $"There is no contract {e.ContractKeyed}.",
        FindingGround.ContractNotActive => $"Contract {e.ContractKeyed} was not in force on {Day(e.BookedAt)}.",
        FindingGround.OfficeNotCovered => $"{Named(e)} does not cover {e.Office} on {Day(e.BookedAt)}.",
        FindingGround.ProductNotCovered => $"{Named(e)} does not cover the product {e.Product}.",
        FindingGround.CustomerDiffers => $"Contract {e.ContractKeyed} does not belong to customer {e.CustomerKeyed}.",
        FindingGround.CustomerWithoutContract => $"Customer {e.CustomerKeyed} has no contract in force on {Day(e.BookedAt)}.",
        FindingGround.CustomerMissing => "No customer id was keyed.",
        FindingGround.CustomerMalformed => $"The customer id {e.CustomerKeyed} is not ten digits.",
        FindingGround.ContractMissing => $"No contract was keyed, and customer {e.CustomerKeyed} has several in force on {Day(e.BookedAt)}.",
        FindingGround.GstinMissing => $"The customer is registered, but no GSTIN in force is chosen for {e.Office}.",
        _ => "The customer's details are incomplete.",
    };

    private static string Named(FindingEvidence e) =>
        e.ContractKeyed.Length > 0 ? $"Contract {e.ContractKeyed}" : $"The contract of customer {e.CustomerKeyed}";

    private static string Double(FindingEvidence e)
    {
        var other = e.OtherBookedAt is { } at
            ? string.Create(CultureInfo.InvariantCulture, $"on {at:dd-MMM-yyyy HH:mm} at {e.OtherOffice ?? "another office"}")
            : "before";
        var customer = string.IsNullOrEmpty(e.OtherCustomer) ? "" : $" for customer {e.OtherCustomer}";
        var import = e.OtherImport is { } id ? string.Create(CultureInfo.InvariantCulture, $" (import {id})") : "";
        return $"{e.ArticleNumber} is booked {other}{customer}{import} as well.";
    }

    private static string Day(DateTime at) => IndianTime.Show(DateOnly.FromDateTime(at));

    private static string Day(DateOnly? day) => day is { } d ? IndianTime.Show(d) : "the next one";
}
