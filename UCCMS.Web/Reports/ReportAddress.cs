using UCCMS.Core.Adjustments;
using UCCMS.Core.Bookings;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Ledger;
using UCCMS.Core.Settlement;
using UCCMS.Data.Reports;
using UCCMS.Web.Notifications;

namespace UCCMS.Web.Reports;

/// <summary>The page behind a row of a report.</summary>
internal static class ReportAddress
{
    public static string? Of(object? key) => key switch
    {
        ReceiptId receipt => Urls.Receipt(receipt),
        LedgerDocumentId document => Urls.TrailOf(document),
        CustomerId customer => Urls.CustomerProfile(customer),
        ContractId contract => Urls.Contract(contract),
        LocationDraftId draft => Urls.DraftOf(draft),
        BarcodeRequestId request => Urls.BarcodeRequestOf(request),
        TransferEntryId entry => Urls.TransferEntry(entry),
        FindingCode code => Urls.FindingsOf(code),
        ReturnKey of => Urls.Return(of.Gstin, of.Period),
        string about when about.StartsWith("customer/", StringComparison.Ordinal) => $"{Urls.Customers}/{about["customer/".Length..]}",
        string about => NoticeAddress.Of(about),
        _ => null,
    };
}
