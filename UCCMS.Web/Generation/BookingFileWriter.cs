using System.Text;
using UCCMS.Core.Organisation;

namespace UCCMS.Web.Generation;

/// <summary>A booking file being written, row by row, with what importing it must report.</summary>
internal sealed class BookingFileWriter : IDisposable
{
    private readonly StreamWriter writer;
    private readonly Truth truth;

    /// <param name="office">It is to be imported as this office's.</param>
    /// <param name="customer">And as this customer's.</param>
    public BookingFileWriter(string folder, string name, Truth truth, OfficeId? office = null, string? customer = null)
    {
        this.truth = truth;
        writer = new StreamWriter(Path.Combine(folder, name), append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 16);
        writer.Write(BookingLine.Header + "\n");
        Report = new FileTruth(name) { Office = office, Customer = customer };
        truth.Files.Add(Report);
    }

    public FileTruth Report { get; }

    /// <returns>The line of the file.</returns>
    public int Put(BookingLine line, GeneratedContract? imported, GeneratedContract? right)
    {
        truth.Count(line, imported, right);
        line.Write(writer);
        return ++Report.Rows + 1;
    }

    /// <summary>A row booked in SAP, which stays apart from all others.</summary>
    public int PutSap(BookingLine line, GeneratedContract contract)
    {
        truth.CountSap(line, contract);
        return Put(line, imported: null, right: null);
    }

    /// <summary>A row that the import refuses.</summary>
    /// <param name="right">The contract that owes it nevertheless; none where another file has it.</param>
    public void PutRejected(BookingLine line, GeneratedContract? right)
    {
        Put(line, imported: null, right);
        Report.Rejected++;
    }

    public void Dispose() => writer.Dispose();
}
