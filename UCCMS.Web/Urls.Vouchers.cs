using System.Globalization;
using UCCMS.Core.Adjustments;
using UCCMS.Core.Contracts;

namespace UCCMS.Web;

/// <content>Settlements by APT, misc. transactions, internal journals and tickets to CEPT.</content>
public static partial class Urls
{
    public const string AptSettlements = "/apt-settlements";

    public const string MiscTransactions = "/misc-transactions";

    public const string InternalJournals = "/internal-journals";

    public const string CeptTickets = "/cept-tickets";

    /// <summary>Balances of APT are compared with the books and the tickets.</summary>
    public const string CheckAptBalances = "/cept-tickets/balances";

    public static string AptSettlement(AptSettlementId id) => $"{AptSettlements}/{id.Value}";

    public static string MiscTransaction(MiscTransactionId id) => $"{MiscTransactions}/{id.Value}";

    /// <summary>The form of a misc. transaction for a period of a BNPL contract (SOP 4.C).</summary>
    public static string NewMiscTransaction(ContractId contract, DateOnly periodFrom) =>
        With($"{MiscTransactions}/new", ("contract", contract.Value), ("from", periodFrom.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));

    public static string MiscTransactionExport(string? search, string? status, string? reason, string? from, string? to) =>
        With($"{MiscTransactions}/export.xlsx", ("q", search), ("status", status), ("reason", reason), ("from", from), ("to", to));

    public static string InternalJournal(InternalJournalId id) => $"{InternalJournals}/{id.Value}";

    public static string CeptTicket(CeptTicketId id) => $"{CeptTickets}/{id.Value}";

    public static string CeptEvidence(CeptTicketId id) => $"{CeptTickets}/{id.Value}/evidence.pdf";
}
