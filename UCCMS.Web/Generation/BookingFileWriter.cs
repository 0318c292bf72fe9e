using System.Text;

namespace UCCMS.Web.Generation;

/// <summary>A booking file being written, row by row, with what importing it must report.</summary>
internal sealed class BookingFileWriter : IDisposable
{
    private readonly StreamWriter writer;
    private readonly Truth truth;

    public BookingFileWriter(string folder, string name, Truth truth)
    {
        this.truth = truth;
        writer = new StreamWriter(Path.Combine(folder, name), append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 16);
        writer.Write(BookingLine.Header + "\n");
        Report = new FileTruth(name);
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

    public void Dispose() => writer.Dispose();
}
