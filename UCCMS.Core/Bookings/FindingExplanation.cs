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
    int? OtherImport = null)
{
    /// <summary>What was charged, before value added services.</summary>
    public Money BaseTariff { get; init; }

    /// <summary>What should have been charged.</summary>
    public Money? Expected { get; init; }

    /// <summary>What it rests on, in words: the tariff order and its cell, the barcode range and whose it is, the soft copy, the day of migration.</summary>
    public string? RestsOn { get; init; }

    /// <summary>Rows of the file, where it is about a file.</summary>
    public int? Rows { get; init; }

    /// <summary>Number of the other article of a suspected pair.</summary>
    public string? OtherArticle { get; init; }
}

/// <summary>Says in a plain sentence why a finding was raised, and what to do about it.</summary>
public static class FindingExplanation
{
    public static string Sentence(FindingEvidence e)
    {
        ArgumentNullException.ThrowIfNull(e);
        return e.Code switch
        {
            FindingCode.DoubleBooking when e.Ground == FindingGround.SuspectedDouble =>
                $"Perhaps {e.OtherArticle ?? "the article before"} once more: consecutive numbers, same customer, destination, weight and tariff, booked {At(e.OtherBookedAt)}.",
            FindingCode.DoubleBooking => Double(e),
            FindingCode.WrongBookingNotCancelled => $"{e.ArticleNumber} was booked again {At(e.OtherBookedAt)} at {e.OtherOffice ?? "another office"} for customer {e.OtherCustomer}; this first booking for {e.CustomerKeyed} still stands.",
            FindingCode.WrongFile => File(e),
            FindingCode.SoftCopyAsCounter => $"Keyed at the counter, although {e.RestsOn ?? "the customer sent it as a soft copy"}.",
            FindingCode.SapAfterMigration => Migration(e),
            FindingCode.TariffMismatch =>
                string.Create(CultureInfo.InvariantCulture, $"Charged ₹{IndianNumber.Format(e.BaseTariff)}, the tariff is {(e.Expected is { } due ? "₹" + IndianNumber.Format(due) : "another")}{(e.RestsOn is { } rule ? " by " + rule : string.Empty)}."),
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
        FindingCode.WrongBookingNotCancelled => "Cancel this first booking: the customer is billed for the second.",
        FindingCode.WrongFile => "Withdraw the import if it is the wrong file, or accept it with the reason.",
        FindingCode.SoftCopyAsCounter => "Exclude it if the soft copy brings it as well; else accept it with the reason: counter bookings may not earn the discount.",
        FindingCode.SapAfterMigration => "Bill it once: exclude it where the other system bills it, or have the office's day of migration put right.",
        FindingCode.TariffMismatch => "Compare weight and distance with the article; accept it, or have the counter correct the charge.",
        FindingCode.LateBooking => "Nothing is needed: accept it for the next period, or have the draft returned.",
        _ => "Look at the booking and decide.",
    };

    private static string File(FindingEvidence e)
    {
        var rows = IndianNumber.Format(e.Rows ?? 0);
        return e.Ground switch
        {
            FindingGround.FileOfOthers => $"Most rows of this file belong to other offices; {rows} rows were taken for {e.Office}.",
            FindingGround.FileOfOtherCustomer => $"Most rows of this file name another customer than the one chosen for it; {rows} of them here.",
            _ => $"{rows} rows of this file repeat articles imported under another customer, office or period{(e.OtherImport is { } id ? string.Create(CultureInfo.InvariantCulture, $" (import {id})") : string.Empty)}.",
        };
    }

    private static string Migration(FindingEvidence e) => e.Ground == FindingGround.SapAfterMigration
        ? $"Booked in SAP on {Day(e.BookedAt)}, although {e.Office} books in APT {e.RestsOn ?? "by then"}."
        : $"Booked in APT on {Day(e.BookedAt)}, although {e.Office} moved to APT only {e.RestsOn ?? "later"}.";

    private static string At(DateTime? at) => at is { } then ? string.Create(CultureInfo.InvariantCulture, $"on {then:dd-MMM-yyyy} at {then:HH:mm}") : "before";

    private static string Customer(FindingEvidence e) => e.Ground switch
    {
        FindingGround.BarcodeOfOther => $"{e.ArticleNumber} lies in {e.RestsOn ?? "a barcode range of another customer"}.",
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
        if (e.OtherBookedAt is not { } at)
        {
            return $"{e.ArticleNumber} is booked before as well.";
        }

        // whole phrases, so that another language can say each in its own order
        var when = at.ToString("dd-MMM-yyyy HH:mm", CultureInfo.InvariantCulture);
        var office = e.OtherOffice ?? "another office";
        var place = string.IsNullOrEmpty(e.OtherCustomer) ? office : $"{office} for customer {e.OtherCustomer}";
        return e.OtherImport is { } id
            ? string.Create(CultureInfo.InvariantCulture, $"{e.ArticleNumber} is booked on {when} at {place} (import {id}) as well.")
            : $"{e.ArticleNumber} is booked on {when} at {place} as well.";
    }

    private static string Day(DateTime at) => IndianTime.Show(DateOnly.FromDateTime(at));

    private static string Day(DateOnly? day) => day is { } d ? IndianTime.Show(d) : "the next one";
}
