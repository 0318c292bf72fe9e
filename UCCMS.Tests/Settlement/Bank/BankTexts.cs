namespace UCCMS.Tests.Settlement.Bank;

/// <summary>Statements as banks send them: the same five lines of one account in three formats.</summary>
internal static class BankTexts
{
    public const string Account = "30011223344";

    public const string Mt940 = """
        {1:F01SBININBBAXXX0000000000}{2:I940DOPNINBBXXXXN}{4:
        :20:STMT2026022700
        :25:30011223344
        :28C:00027/001
        :60F:C260226INR850000,00
        :61:2602270227C11800,00NTRFNONREF//SBIN526058120001
        :86:NEFT*SBIN0000691*SBIN526058120001*BHARAT BOOKS AND SONS*FEBRUARY
        :61:2602270227C5900,00NTRFSBIN526058120002
        :86:NEFT DECCAN PHARMA
        :61:2602270227CR12500,50NCHK000321
        :86:CHQ COLL 000321 /NAME/KAVERI TRADERS/
        :61:2602270227D236,00NCHG
        :86:CHARGES FOR FEBRUARY
        :61:2602270227RD100,00NMSC
        :86:CHARGE TAKEN BACK
        :62F:C260227INR880064,50
        -}
        """;

    public static string Camt { get; } = Camt053(Entries, "850000.00", "880064.50");

    public const string Csv = """
        Txn Date,Value Date,Description,Ref No./Cheque No.,Debit,Credit,Balance
        27-02-2026,27-02-2026,NEFT*SBIN0000691*SBIN526058120001*BHARAT BOOKS AND SONS,SBIN526058120001,,"11,800.00","8,61,800.00"
        27-02-2026,27-02-2026,NEFT DECCAN PHARMA,SBIN526058120002,,"5,900.00","8,67,700.00"
        27-02-2026,27-02-2026,CHQ COLL,000321,,"12,500.50","8,80,200.50"
        27-02-2026,27-02-2026,CHARGES FOR FEBRUARY,,236.00,,"8,79,964.50"
        27-02-2026,27-02-2026,CHARGE TAKEN BACK,,,100.00,"8,80,064.50"

        """;

    private const string Entries = """
        <Ntry><Amt Ccy="INR">11800.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2026-02-27</Dt></BookgDt><ValDt><Dt>2026-02-27</Dt></ValDt><AcctSvcrRef>998001</AcctSvcrRef>
          <NtryDtls><TxDtls><Refs><EndToEndId>NOTPROVIDED</EndToEndId><TxId>SBIN526058120001</TxId></Refs><RltdPties><Dbtr><Pty><Nm>Bharat Books &amp; Sons</Nm></Pty></Dbtr></RltdPties><RmtInf><Ustrd>FEBRUARY</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>
        <Ntry><Amt Ccy="INR">18400.50</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2026-02-27</Dt></BookgDt><ValDt><Dt>2026-02-27</Dt></ValDt>
          <NtryDtls><TxDtls><Refs><TxId>SBIN526058120002</TxId></Refs><Amt Ccy="INR">5900.00</Amt></TxDtls><TxDtls><Refs><ChqNb>000321</ChqNb></Refs><Amt Ccy="INR">12500.50</Amt><RltdPties><Dbtr><Nm>Kaveri Traders</Nm></Dbtr></RltdPties></TxDtls></NtryDtls></Ntry>
        <Ntry><Amt Ccy="INR">236.00</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><DtTm>2026-02-27T21:10:00+05:30</DtTm></BookgDt><AddtlNtryInf>CHARGES FOR FEBRUARY</AddtlNtryInf></Ntry>
        <Ntry><Amt Ccy="INR">100.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><RvslInd>true</RvslInd><Sts>BOOK</Sts><BookgDt><Dt>2026-02-27</Dt></BookgDt><AddtlNtryInf>CHARGE TAKEN BACK</AddtlNtryInf></Ntry>
        <Ntry><Amt Ccy="INR">777.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>PDNG</Sts></Ntry>
        """;

    public static string Camt053(string entries, string opening, string closing) => $"""
        <?xml version="1.0" encoding="UTF-8"?>
        <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><GrpHdr><MsgId>M1</MsgId></GrpHdr>
        <Stmt><Id>2026-027</Id><ElctrncSeqNb>27</ElctrncSeqNb><Acct><Id><Othr><Id>30011223344</Id></Othr></Id><Ccy>INR</Ccy></Acct>
        <Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp><Amt Ccy="INR">{opening}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-02-27</Dt></Dt></Bal>
        <Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy="INR">{closing}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-02-27</Dt></Dt></Bal>
        {entries}</Stmt></BkToCstmrStmt></Document>
        """;
}
