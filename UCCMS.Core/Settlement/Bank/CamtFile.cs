using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Settlement.Bank;

/// <summary>
/// ISO 20022 camt.053 statements, read entry by entry; document types and outside entities are forbidden. A batch entry whose
/// transactions have amounts that add up to it becomes one line for each.
/// </summary>
public sealed class CamtFile
{
    private const string Name = "urn:iso:std:iso:20022:tech:xsd:camt.053.";

    private readonly List<XElement> balances = [];
    private readonly List<ReadLine> lines = [];
    private XElement? account;
    private string id = string.Empty;
    private int entries;

    private CamtFile()
    {
    }

    /// <exception cref="RuleViolation">bank.camt-…, or one of <see cref="ReadStatement"/></exception>
    public static IReadOnlyList<ReadStatement> Read(Stream content)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreWhitespace = true, IgnoreComments = true, IgnoreProcessingInstructions = true };
        try
        {
            using var reader = XmlReader.Create(content, settings);
            reader.MoveToContent();
            RuleViolation.Unless(reader.NamespaceURI.StartsWith(Name, StringComparison.Ordinal), "bank.camt-kind", $"This is {KindOf(reader)}, no statement of account (camt.053). Nothing was changed. Ask the bank for camt.053.");
            var statements = new List<ReadStatement>();
            while (reader.ReadToFollowing("Stmt", reader.NamespaceURI))
            {
                statements.Add(Statement(reader));
            }

            RuleViolation.Unless(statements.Count > 0, "bank.camt-empty", "There is no statement (Stmt) in the file. Nothing was changed.");
            return statements;
        }
        catch (XmlException e)
        {
            throw new RuleViolation("bank.camt-xml", $"The XML breaks off, is wrong or declares a document type, which statements do not (line {Math.Max(1, e.LineNumber)}). Nothing was changed. Fetch the file from the bank again.");
        }
    }

    private static string KindOf(XmlReader reader) => reader.NamespaceURI.Length > 0 ? $"XML of the kind “{reader.NamespaceURI}”" : $"a file of “{reader.LocalName}”, as web pages are";

    private static ReadStatement Statement(XmlReader reader)
    {
        var file = new CamtFile();
        using var inside = reader.ReadSubtree();
        inside.Read();
        inside.Read();
        while (!inside.EOF)
        {
            if (inside is { NodeType: XmlNodeType.Element, Depth: 1 })
            {
                file.Take((XElement)XNode.ReadFrom(inside));
            }
            else
            {
                inside.Read();
            }
        }

        return file.End();
    }

    private void Take(XElement part)
    {
        switch (part.Name.LocalName)
        {
            case "Id":
                id = part.Value.Trim();
                break;
            case "Acct":
                account = part;
                break;
            case "Bal":
                balances.Add(part);
                break;
            case "Ntry":
                TakeEntry(part);
                break;
        }
    }

    private ReadStatement End()
    {
        RuleViolation.Unless(id.Length > 0, "bank.camt-tag", "A statement has no Id. Nothing was changed.");
        var number = Text(account, "Id", "IBAN") is { Length: > 0 } iban ? iban : Text(account, "Id", "Othr", "Id");
        RuleViolation.Unless(number.Length > 0, "bank.camt-tag", $"Statement {id} does not name its account (Acct/Id). Nothing was changed.");
        var opening = Balance("OPBD", "PRCD", "opening balance (OPBD)");
        var closing = Balance("CLBD", "CLBD", "closing balance (CLBD)");
        return new ReadStatement(number, id, Signed(opening), Signed(closing), Day(closing, "Dt"), lines);
    }

    private XElement Balance(string code, string other, string words)
    {
        var found = balances.Where(b => Text(b, "Tp", "CdOrPrtry", "Cd") == code).Concat(balances.Where(b => Text(b, "Tp", "CdOrPrtry", "Cd") == other)).FirstOrDefault();
        return found ?? throw new RuleViolation("bank.camt-tag", $"Statement {id} has no {words}. Nothing was changed.");
    }

    private void TakeEntry(XElement entry)
    {
        entries++;
        var status = Text(entry, "Sts", "Cd") is { Length: > 0 } code ? code : Text(entry, "Sts");
        if (status is not "BOOK")
        {
            RuleViolation.Unless(status is "PDNG" or "INFO" or "FUTR", "bank.camt-tag", $"Entry {entries} of statement {id} does not say whether it is booked (Sts). Nothing was changed.");
            return;
        }

        RuleViolation.Unless(lines.Count < ReadStatement.MostLines, "bank.too-many-lines", $"Statement {id} has more than {ReadStatement.MostLines} entries. Nothing was changed. Ask the bank for shorter periods.");
        var (amount, booked) = (Signed(entry), Day(entry, "BookgDt"));
        var value = Child(entry, "ValDt") is null ? booked : Day(entry, "ValDt");
        List<XElement> transactions = [.. entry.Elements().Where(e => e.Name.LocalName == "NtryDtls").SelectMany(d => d.Elements()).Where(e => e.Name.LocalName == "TxDtls")];
        var parts = transactions.Count > 1 ? Parts(transactions, amount) : null;
        if (parts is null)
        {
            lines.Add(Line(entry, transactions.Count == 1 ? transactions[0] : null, amount, booked, value));
            return;
        }

        lines.AddRange(transactions.Select((t, at) => Line(entry, t, parts[at], booked, value)));
    }

    // only where every transaction says its amount and they come to the entry's
    private static List<Money>? Parts(List<XElement> transactions, Money total)
    {
        var sign = Math.Sign(total.Paise);
        var amounts = transactions.Select(t => Child(t, "Amt") ?? Child(Child(Child(t, "AmtDtls"), "TxAmt"), "Amt")).ToList();
        if (amounts.Any(a => a is null))
        {
            return null;
        }

        var parts = amounts.ConvertAll(a => new Money(sign * AmountOf(a!).Paise));
        return Money.Sum(parts) == total ? parts : null;
    }

    private ReadLine Line(XElement entry, XElement? transaction, Money amount, DateOnly booked, DateOnly value)
    {
        var references = Child(transaction, "Refs");
        string[] given = [.. new[] { "ChqNb", "TxId", "EndToEndId", "InstrId", "UETR" }.Select(r => Text(references, r)).Where(IsGiven)];
        var narration = new List<string>();
        narration.AddRange(Child(transaction, "RmtInf")?.Descendants().Where(e => !e.HasElements).Select(e => e.Value.Trim()) ?? []);
        narration.AddRange(given.Skip(1));
        narration.AddRange([Text(entry, "AcctSvcrRef"), Text(references, "AcctSvcrRef"), Text(transaction, "AddtlTxInf"), Text(entry, "AddtlNtryInf")]);
        return new(entries, booked, value, amount, given.Length > 0 ? given[0] : string.Empty, Payer(transaction), string.Join(' ', narration.Where(IsGiven).Distinct(StringComparer.Ordinal)));
    }

    private static bool IsGiven(string text) => text.Length > 0 && text is not "NOTPROVIDED" and not "NONREF";

    private static string Payer(XElement? transaction)
    {
        var debtor = Child(Child(transaction, "RltdPties"), "Dbtr");
        return Text(debtor, "Pty", "Nm") is { Length: > 0 } name ? name : Text(debtor, "Nm");
    }

    private Money Signed(XElement part)
    {
        var mark = Text(part, "CdtDbtInd");
        RuleViolation.Unless(mark is "CRDT" or "DBIT", "bank.camt-tag", $"A {part.Name.LocalName} of statement {id} says neither credit nor debit (CdtDbtInd). Nothing was changed.");
        var amount = AmountOf(Child(part, "Amt") ?? throw new RuleViolation("bank.camt-tag", $"A {part.Name.LocalName} of statement {id} has no amount (Amt). Nothing was changed."));
        return mark == "DBIT" ? -amount : amount;
    }

    private static Money AmountOf(XElement amount)
    {
        var currency = amount.Attribute("Ccy")?.Value;
        RuleViolation.Unless(currency is null or "INR", "bank.camt-currency", $"An amount is in {currency}; only INR is taken. Nothing was changed.");
        return decimal.TryParse(amount.Value.Trim(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var rupees) && decimal.Round(rupees, 2) == rupees && rupees < 10_000_000_000_000m
            ? Money.FromRupees(rupees)
            : throw new RuleViolation("bank.camt-amount", $"“{amount.Value}” is no amount in rupees and paise. Nothing was changed.");
    }

    private DateOnly Day(XElement part, string tag)
    {
        var day = Child(part, tag);
        var text = Text(day, "Dt") is { Length: > 0 } plain ? plain : Text(day, "DtTm");
        return DateOnly.TryParseExact(text.Length > 10 ? text[..10] : text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var found)
            ? found
            : throw new RuleViolation("bank.camt-tag", $"A {part.Name.LocalName} of statement {id} has no day ({tag}). Nothing was changed.");
    }

    private static XElement? Child(XElement? part, string name) => part?.Elements().FirstOrDefault(e => e.Name.LocalName == name);

    private static string Text(XElement? part, params ReadOnlySpan<string> path)
    {
        foreach (var name in path)
        {
            part = Child(part, name);
        }

        return part is null || part.HasElements ? string.Empty : part.Value.Trim();
    }
}
