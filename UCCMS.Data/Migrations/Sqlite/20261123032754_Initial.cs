using Microsoft.EntityFrameworkCore.Migrations;
using UCCMS.Data.Gst.Returns;
using UCCMS.Data.Ledger;
using UCCMS.Data.Shared;

#nullable disable

namespace UCCMS.Data.Migrations.Sqlite
{
    /// <summary>Every table and index of the first version, by the statements of the file beside this one, and their triggers.</summary>
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.RunScriptOf<Initial>();
            migrationBuilder.CreateInsertOnly("AuditRecords", "DocumentFiles", "GstInvoices", "GstInvoiceLines", "GstInvoiceTaxes", "GstInvoiceReferences", "BarcodeRanges", "AptInvoiceLines", "FiledMonths", "GstNotes", "GstNoteLines", "GstNoteTaxes", "GstNoteOriginals", "GstNoteParts", "ItcReversalRecords", "LedgerDocuments", "LedgerDocumentComponents", "LedgerJournals", "LedgerPostings", "TransferEntryLines", "TransferDecisions", "PendingApportionments", "ElekhaExtracts", "ElekhaLines", "ElekhaExplanations", "PreparedReturns", "PreparedReturnFiles", "ReturnExplanations", "AnnualReturns", "Refunds", "AdvanceUses", "DepositThresholds", "DuesReminders", "InterestCharges", "BankStatements", "BankLines", "SapInvoices", "SapInvoiceLines", "AptSettledInvoices", "MiscTransactionLines", "InternalJournalLines", "CeptTicketEvidence");
            migrationBuilder.CreateNoOverlapOfBarcodes();
            migrationBuilder.CreateFiledMonthLocks();
            migrationBuilder.CreateFiledNoteLocks();
            migrationBuilder.CreateKeepBalances();
        }
    }
}
