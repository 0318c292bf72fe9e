namespace UCCMS.Core.Gst.Returns;

/// <summary>The tables of GSTR-1 that the Department fills.</summary>
public enum ReturnTable
{
    /// <summary>4A: to registered recipients.</summary>
    B2b,

    /// <summary>6B: to special economic zones.</summary>
    Sez,

    /// <summary>5: to unregistered recipients of another State, above the limit.</summary>
    B2cl,

    /// <summary>7: to other unregistered recipients, consolidated by place of supply and rate, notes netted.</summary>
    B2cs,

    /// <summary>8: exempt supplies.</summary>
    Exempt,

    /// <summary>9B: notes to registered recipients.</summary>
    Cdnr,

    /// <summary>9B: notes to unregistered recipients against supplies of table 5.</summary>
    Cdnur,

    /// <summary>11A: advances received and not applied to an invoice in the month.</summary>
    AdvancesReceived,

    /// <summary>11B: advances of earlier months, applied or paid back in the month.</summary>
    AdvancesAdjusted,

    /// <summary>12: by accounting code, to registered recipients.</summary>
    HsnB2b,

    /// <summary>12: by accounting code, to unregistered recipients.</summary>
    HsnB2c,

    /// <summary>13: documents issued.</summary>
    Documents,
}

/// <summary>Names of the tables, and which table a document belongs in.</summary>
public static class ReturnTableOf
{
    /// <summary>As the form numbers it: 4A.</summary>
    public static string Number(ReturnTable table) => table switch
    {
        ReturnTable.B2b => "4A",
        ReturnTable.Sez => "6B",
        ReturnTable.B2cl => "5",
        ReturnTable.B2cs => "7",
        ReturnTable.Exempt => "8",
        ReturnTable.Cdnr or ReturnTable.Cdnur => "9B",
        ReturnTable.AdvancesReceived => "11A",
        ReturnTable.AdvancesAdjusted => "11B",
        ReturnTable.HsnB2b or ReturnTable.HsnB2c => "12",
        ReturnTable.Documents => "13",
        _ => throw new ArgumentOutOfRangeException(nameof(table), table, "No such table."),
    };

    public static string Title(ReturnTable table) => table switch
    {
        ReturnTable.B2b => "Registered recipients",
        ReturnTable.Sez => "Special economic zones",
        ReturnTable.B2cl => "Unregistered, other State, large",
        ReturnTable.B2cs => "Unregistered, consolidated",
        ReturnTable.Exempt => "Exempt supplies",
        ReturnTable.Cdnr => "Notes, registered recipients",
        ReturnTable.Cdnur => "Notes, unregistered recipients",
        ReturnTable.AdvancesReceived => "Advances received",
        ReturnTable.AdvancesAdjusted => "Advances adjusted",
        ReturnTable.HsnB2b => "Services, registered recipients",
        ReturnTable.HsnB2c => "Services, unregistered recipients",
        ReturnTable.Documents => "Documents issued",
        _ => throw new ArgumentOutOfRangeException(nameof(table), table, "No such table."),
    };

    /// <summary>Where its taxable part is reported; none for a document that bears exempt value only. A note against a supply of table 7 is netted there (not in 9B).</summary>
    public static ReturnTable? Taxable(ReturnDocument document, ReturnRules rules) => document switch
    {
        { Rates.Count: 0 } => null,
        { IsRegistered: true, IsNote: true } => ReturnTable.Cdnr,
        { IsRegistered: true } => document.Supply is Tax.SupplyKind.SezWithPayment or Tax.SupplyKind.SezWithoutPayment ? ReturnTable.Sez : ReturnTable.B2b,
        { IsInterState: true } when document.IsAgainstLarge || document.Value > rules.B2clAbove => document.IsNote ? ReturnTable.Cdnur : ReturnTable.B2cl,
        _ => ReturnTable.B2cs,
    };
}
