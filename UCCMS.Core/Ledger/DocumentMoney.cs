using UCCMS.Core.Organisation;

namespace UCCMS.Core.Ledger;

/// <summary>What several acts do to a document.</summary>
internal static class DocumentMoney
{
    /// <summary>The demand side: these components are no longer owed. With negative amounts they are owed again.</summary>
    public static void Realise(Entries entries, LedgerDocument document, ComponentAmounts amounts)
    {
        foreach (var (component, amount) in amounts)
        {
            entries.Debit(LedgerKey.Invoiced(document, component), amount);
        }

        entries.Credit(LedgerKey.Receivable(document), amounts.Total);
    }

    /// <summary>
    /// Credits a document's money at an office. What the bank called back of this document there is made good first: it is
    /// still accounted somewhere, so nothing has to move again.
    /// </summary>
    public static void LayAt(Entries entries, ILedgerBalances balances, OfficeId office, LedgerDocument document, ComponentAmounts amounts)
    {
        var calledBack = DocumentPosition.Of(balances, document.Id).CalledBack.Where(d => d.Office == office).ToList();
        var left = amounts;
        foreach (var debt in calledBack)
        {
            var part = left.Overlap(debt.Amounts);
            foreach (var (component, amount) in part)
            {
                entries.Credit(LedgerKey.Dishonoured(office, debt.Receipt, document, component), amount);
            }

            left -= part;
        }

        foreach (var (component, amount) in left)
        {
            entries.Credit(LedgerKey.Lying(office, document, component), amount);
        }
    }

    public static void Account(Entries entries, OfficeId office, LedgerDocument document, ComponentAmounts amounts)
    {
        foreach (var (component, amount) in amounts)
        {
            entries.Credit(LedgerKey.Accounted(office, document, component), amount);
        }
    }
}
