using UCCMS.Core.Bookings;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Bookings;
using UCCMS.Data.Invoicing;

namespace UCCMS.Web.Bookings;

/// <summary>What the screens say about findings.</summary>
internal static class FindingWords
{
    /// <summary>What can raise findings of this kind, to narrow the list by.</summary>
    public static IReadOnlyList<FindingGround> GroundsOf(FindingCode code) => code switch
    {
        FindingCode.WrongCustomer => [.. Flags(FindingGrounds.Of(code)), FindingGround.BarcodeOfOther],
        FindingCode.SoftCopyAsCounter => [FindingGround.InSoftCopyRange, FindingGround.InSoftCopyBatch],
        FindingCode.SapAfterMigration => [FindingGround.SapAfterMigration, FindingGround.AptBeforeMigration],
        FindingCode.WrongFile => [FindingGround.FileRepeated, FindingGround.FileOfOthers, FindingGround.FileOfOtherCustomer],
        _ => [.. Flags(FindingGrounds.Of(code))],
    };

    private static IEnumerable<FindingGround> Flags(FindingGround grounds) =>
        Enum.GetValues<FindingGround>().Where(g => g != FindingGround.None && (grounds & g) == g && g != FindingGround.BarcodeOfOther);
}

/// <summary>A draft that is being worked on, as a choice of the filter.</summary>
internal sealed record DraftChoice(string Key, string Text)
{
    /// <summary>The drafts of an office that are not submitted, latest period first.</summary>
    public static async Task<IReadOnlyList<DraftChoice>> OpenAsync(InvoicingQueries invoicing, OfficeId office) =>
    [
        .. from d in (await invoicing.DraftsAsync(new DraftFilter(Core.Invoicing.LocationDraftStatus.Drafting), new PageRequest(Take: 100))).Items
           where d.OfficeId == office
           select new DraftChoice(FormattableString.Invariant($"{d.ContractId.Value}|{d.PeriodFrom:yyyy-MM-dd}|{d.PeriodTo:yyyy-MM-dd}"), $"{d.CustomerName}, {d.ContractNumber}, {IndianTime.Show(d.PeriodFrom)} to {IndianTime.Show(d.PeriodTo)}"),
    ];
}
