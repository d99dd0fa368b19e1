// Small made-up files, so that a photo or a voice message can be tried without having one.

/** A landscape of three hills, painted anew each time. */
export async function samplePhoto() {
  const canvas = document.createElement("canvas");
  canvas.width = 800;
  canvas.height = 600;
  const brush = canvas.getContext("2d");
  const hue = Math.floor(Math.random() * 360);
  const sky = brush.createLinearGradient(0, 0, 0, 600);
  sky.addColorStop(0, `hsl(${hue} 70% 70%)`);
  sky.addColorStop(1, `hsl(${(hue + 40) % 360} 80% 88%)`);
  brush.fillStyle = sky;
  brush.fillRect(0, 0, 800, 600);
  brush.fillStyle = "#fff6d8";
  brush.beginPath();
  brush.arc(560, 180, 60, 0, 7);
  brush.fill();
  for (let hill = 0; hill < 3; hill += 1) {
    brush.fillStyle = `hsl(${(hue + 120) % 360} 30% ${58 - hill * 14}%)`;
    brush.beginPath();
    brush.moveTo(0, 600);
    for (let x = 0; x <= 800; x += 10) brush.lineTo(x, 360 + hill * 80 - Math.sin(x / (110 + hill * 40) + hill * 2) * 60);
    brush.lineTo(800, 600);
    brush.fill();
  }
  const blob = await new Promise((done) => canvas.toBlob(done, "image/jpeg", 0.8));
  return new File([blob], "sample.jpg", { type: "image/jpeg" });
}

/** The same hills a second long, or as long as the browser takes to film them. */
export async function sampleVideo() {
  const still = await createImageBitmap(await samplePhoto());
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [320, 240];
  const brush = canvas.getContext("2d");
  const camera = new MediaRecorder(canvas.captureStream(10), { mimeType: "video/webm" });
  const parts = [];
  camera.ondataavailable = ({ data }) => parts.push(data);
  const filmed = new Promise((done) => { camera.onstop = done; });
  camera.start();
  for (let frame = 0; frame < 10; frame += 1) {
    brush.drawImage(still, -frame * 4, 0, 400, 300);
    await new Promise((next) => setTimeout(next, 100));
  }
  camera.stop();
  await filmed;
  return new File(parts, "sample.webm", { type: "video/webm" });
}

/** A round smile. */
export async function sampleSticker() {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = 512;
  const brush = canvas.getContext("2d");
  brush.fillStyle = "#ffd54d";
  brush.arc(256, 256, 230, 0, 7);
  brush.fill();
  brush.fillStyle = brush.strokeStyle = "#5a3b00";
  brush.lineWidth = 24;
  for (const x of [180, 332]) {
    brush.beginPath();
    brush.arc(x, 210, 26, 0, 7);
    brush.fill();
  }
  brush.beginPath();
  brush.arc(256, 280, 110, 0.3, 2.84);
  brush.stroke();
  const blob = await new Promise((done) => canvas.toBlob(done, "image/webp"));
  return new File([blob], "sticker.webp", { type: blob.type });
}

/** Three seconds of a soft tune. */
export function sampleVoice() {
  const rate = 8000;
  const notes = [262, 330, 392, 330, 294, 262];
  const samples = new Int16Array(rate * 3);
  for (let at = 0; at < samples.length; at += 1) {
    const part = (at / samples.length) * notes.length;
    const fade = Math.sin((part % 1) * Math.PI);
    samples[at] = Math.sin((at / rate) * 2 * Math.PI * notes[Math.floor(part)]) * fade * 6000;
  }
  const head = new DataView(new ArrayBuffer(44));
  const words = (at, text) => [...text].forEach((each, number) => head.setUint8(at + number, each.charCodeAt(0)));
  words(0, "RIFF");
  head.setUint32(4, 36 + samples.byteLength, true);
  words(8, "WAVEfmt ");
  head.setUint32(16, 16, true);
  head.setUint16(20, 1, true);
  head.setUint16(22, 1, true);
  head.setUint32(24, rate, true);
  head.setUint32(28, rate * 2, true);
  head.setUint16(32, 2, true);
  head.setUint16(34, 16, true);
  words(36, "data");
  head.setUint32(40, samples.byteLength, true);
  return new File([head, samples], "voice.wav", { type: "audio/wav" });
}
